package org.actionplan.api.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about the big steps on the way. */
public interface MilestoneCommand extends PlanCommand {

    MilestoneId milestoneId();

    /** Marks a big step with the day it is expected; it may belong to an objective or an action. */
    record AddMilestone(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @MadeIfMissing @Valid MilestoneId milestoneId,
            @VisibleText(max = Limits.TITLE) String title,
            @PlanDay LocalDate dueBy,
            @Valid @Nullable ObjectiveId objectiveId,
            @Valid @Nullable ActionId actionId)
            implements MilestoneCommand {}

    /** Moves the day a milestone is expected; {@code from} is the day its author saw. */
    record MoveMilestone(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid MilestoneId milestoneId,
            @PlanDay LocalDate from,
            @PlanDay LocalDate to,
            @Reason String reason)
            implements MilestoneCommand {}

    /** Says that the step has been reached, and on which day. */
    record ReachMilestone(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid MilestoneId milestoneId,
            @PlanDay LocalDate reachedOn,
            @VisibleText(max = Limits.TEXT) @Nullable String note)
            implements MilestoneCommand {}
}
