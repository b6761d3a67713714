package org.actionplan.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What people may ask about one action of a plan. */
public interface ActionCommand extends PlanCommand {

    ActionId actionId();

    /** Puts an action on the plan, with one accountable owner and a day to be done by. The plan gives it its reference. */
    record CreateAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @MadeIfMissing @Valid ActionId actionId,
            @VisibleText(max = Limits.TITLE) String title,
            @Valid PersonId ownerId,
            @PlanDay LocalDate dueBy,
            @Valid @Nullable ObjectiveId objectiveId,
            @VisibleText(max = Limits.TEXT) @Nullable String task,
            @PlanDay @Nullable LocalDate startsOn,
            @Nullable Horizon horizon,
            @VisibleText(max = Limits.TEXT) @Nullable String expectedResult,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<@VisibleText(max = Limits.TITLE) String> closureCriteria,

            @VisibleText(max = Limits.TEXT) @Nullable String resources,
            @VisibleText(max = Limits.NAME) @Nullable String sourceReference)
            implements ActionCommand {}

    /** Says that work has begun; without a day, today. */
    record StartAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @PlanDay @Nullable LocalDate startedOn)
            implements ActionCommand {}

    /** Notes how an open action is coming on, and how sure its owner is of the date. */
    record RecordProgress(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @VisibleText(max = Limits.TEXT) String note,
            @Nullable Confidence confidence)
            implements ActionCommand {}

    /** Moves the day an action is due; {@code from} is the day its author saw. */
    record MoveDueDate(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @PlanDay LocalDate from,
            @PlanDay LocalDate to,
            @Reason String reason)
            implements ActionCommand {}

    /** Makes somebody else accountable; {@code from} is the owner its author saw. */
    record HandOverAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Valid PersonId from,
            @Valid PersonId to,
            @Reason String reason)
            implements ActionCommand {}

    /** Makes somebody accountable for an action that came in without an owner. */
    record AppointOwner(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Valid PersonId to,
            @Reason String reason)
            implements ActionCommand {}

    /** Gives an action that came in without a day its first day to be done by. */
    record PromiseDueDate(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @PlanDay LocalDate dueBy,
            @Reason String reason)
            implements ActionCommand {}

    /** Says the same action in other words; a task that is left out stays as it was. */
    record RewordAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @VisibleText(max = Limits.TITLE) String title,
            @VisibleText(max = Limits.TEXT) @Nullable String task,
            @Reason String reason)
            implements ActionCommand {}

    /** Pauses an action, if possible until a day. */
    record HoldAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Reason String reason,
            @PlanDay @Nullable LocalDate until)
            implements ActionCommand {}

    /** Takes a paused action up again. */
    record ResumeAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Reason String reason) implements ActionCommand {}

    /** Says that the work is done. Nobody has checked it yet. */
    record CompleteAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @PlanDay LocalDate completedOn,
            @VisibleText(max = Limits.TEXT) @Nullable String note)
            implements ActionCommand {}

    /** Gives a completed action back because the check found something missing. */
    record ReturnAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Reason String reason) implements ActionCommand {}

    /** Closes a completed action after somebody other than its doer has checked that practice has changed. */
    record CloseAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @PlanDay LocalDate closedOn,
            @VisibleText(max = Limits.TEXT) String note,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<@VisibleText(max = Limits.TITLE) String> evidence)
            implements ActionCommand {}

    /** Opens a closed action again because the change did not hold, with a new day to be done by. */
    record ReopenAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Reason String reason,
            @PlanDay LocalDate dueBy)
            implements ActionCommand {}

    /** Takes an action off the working plan; it stays visible, and may name the action that took its place. */
    record WithdrawAction(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ActionId actionId,
            @Reason String reason,
            @Valid @Nullable ActionId supersededBy)
            implements ActionCommand {}
}
