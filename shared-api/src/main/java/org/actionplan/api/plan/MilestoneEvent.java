package org.actionplan.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to one milestone of a plan. */
public sealed interface MilestoneEvent extends PlanEvent {

    MilestoneId milestoneId();

    record MilestoneAdded(
            PlanId planId,
            MilestoneId milestoneId,
            String title,
            LocalDate dueBy,
            @Nullable ObjectiveId objectiveId,
            @Nullable ActionId actionId)
            implements MilestoneEvent {}

    record MilestoneMoved(PlanId planId, MilestoneId milestoneId, LocalDate from, LocalDate to, String reason)
            implements MilestoneEvent, Reasoned {}

    record MilestoneReached(
            PlanId planId,
            MilestoneId milestoneId,
            LocalDate reachedOn,
            @Nullable String note) implements MilestoneEvent {}
}
