package org.actionplan.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.EventNames;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.Reasoned;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's history: who changed what, when and why, field by field.
 *
 * @param happenedOn the day it happened, when that was said; the moment it was recorded is {@code recordedAt}
 * @param broughtBy the file whose word it is; null when it was done here
 */
public record HistoryLine(
        long version,
        Instant recordedAt,
        PersonId actor,
        String event,
        Item item,
        @Nullable LocalDate happenedOn,
        @Nullable String reason,
        @Nullable ImportRef broughtBy,
        List<FieldChange> changes) {

    /** A file that brought a change, by its name. */
    public record ImportRef(ImportId importId, String name) {}

    /** What one event made of the plan. */
    static HistoryLine of(@Nullable PlanView before, Recorded recorded, PlanView after) {
        var event = recorded.event();
        var now = Item.about(event, after).orElseThrow();
        var then = Item.about(event, before).map(Item.Found::fields).orElse(null);
        return new HistoryLine(
                recorded.version(),
                recorded.recordedAt(),
                recorded.actor(),
                Objects.requireNonNull(EventNames.nameOf(event.getClass())),
                now.item(),
                happenedOn(event),
                event instanceof Reasoned reasoned ? reasoned.reason() : null,
                after.imported(recorded.importId())
                        .map(line -> new ImportRef(line.importId(), line.name()))
                        .orElse(null),
                FieldChange.between(then, now.fields()));
    }

    private static @Nullable LocalDate happenedOn(PlanEvent event) {
        return switch (event) {
            case ActionStarted e -> e.startedOn();
            case ActionCompleted e -> e.completedOn();
            case ActionClosed e -> e.closedOn();
            case MilestoneReached e -> e.reachedOn();
            default -> null;
        };
    }
}
