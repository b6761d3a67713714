package org.actionplan.api.plan;

import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to one objective of a plan. */
public sealed interface ObjectiveEvent extends PlanEvent {

    ObjectiveId objectiveId();

    record ObjectiveCreated(
            PlanId planId,
            ObjectiveId objectiveId,
            String title,
            String statement,
            @Nullable String rationale,
            @Nullable PersonId ownerId,
            @Nullable LocalDate dueBy,
            @Nullable String expectedOutcome)
            implements ObjectiveEvent {}

    record ObjectiveMoved(
            PlanId planId,
            ObjectiveId objectiveId,
            @Nullable LocalDate from,
            LocalDate to,
            String reason) implements ObjectiveEvent, Reasoned {}
}
