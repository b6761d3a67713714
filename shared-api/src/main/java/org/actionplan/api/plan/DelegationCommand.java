package org.actionplan.api.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about a task that the owner of an action delegates to a helper. */
public interface DelegationCommand extends PlanCommand {

    DelegationId delegationId();

    /** Asks a helper to do a task: what, with which result, how to report back, and by when. */
    record DelegateTask(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @MadeIfMissing @Valid DelegationId delegationId,
            @Valid ActionId actionId,
            @Valid PersonId to,
            @VisibleText(max = Limits.TEXT) String task,
            @VisibleText(max = Limits.TEXT) String wantedResult,
            @VisibleText(max = Limits.TEXT) String reportBack,
            @PlanDay LocalDate by)
            implements DelegationCommand {}

    /** The helper takes the task on. */
    record AcceptDelegation(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid DelegationId delegationId,
            @Reason @Nullable String reason)
            implements DelegationCommand {}

    /** The helper cannot take the task on, and says why. */
    record DeclineDelegation(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid DelegationId delegationId,
            @Reason String reason) implements DelegationCommand {}

    /** The helper tells what came of the task. */
    record ReportBack(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid DelegationId delegationId,
            @VisibleText(max = Limits.TEXT) String report)
            implements DelegationCommand {}
}
