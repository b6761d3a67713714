package org.actionplan.command.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.actionplan.api.plan.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** Just enough memory of the objectives: which there are, and the day each is due, if it has one. */
record Objectives(Map<ObjectiveId, Optional<LocalDate>> due) {

    static final Objectives NONE = new Objectives(Map.of());

    void mustKnow(@Nullable ObjectiveId objective) {
        Refused.unless(objective == null || due.containsKey(objective), "objective.unknown");
    }

    ObjectiveCreated create(CreateObjective ask) {
        Refused.unless(!due.containsKey(ask.objectiveId()), "objective.already-created");
        return new ObjectiveCreated(
                ask.planId(),
                ask.objectiveId(),
                ask.title(),
                ask.statement(),
                ask.rationale(),
                ask.ownerId(),
                ask.dueBy(),
                ask.expectedOutcome());
    }

    ObjectiveMoved move(MoveObjective ask) {
        mustKnow(ask.objectiveId());
        var now = Objects.requireNonNull(due.get(ask.objectiveId()));
        Refused.unless(now.equals(Optional.ofNullable(ask.from())), "objective.moved-meanwhile");
        Refused.unless(!ask.to().equals(ask.from()), "objective.same-day");
        return new ObjectiveMoved(ask.planId(), ask.objectiveId(), ask.from(), ask.to(), ask.reason());
    }

    Objectives after(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveCreated e -> with(e.objectiveId(), e.dueBy());
            case ObjectiveMoved e -> with(e.objectiveId(), e.to());
        };
    }

    private Objectives with(ObjectiveId objective, @Nullable LocalDate dueBy) {
        var all = new HashMap<>(due);
        all.put(objective, Optional.ofNullable(dueBy));
        return new Objectives(all);
    }
}
