package org.actionplan.api.plan;

import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a task that was delegated under an action. */
public sealed interface DelegationEvent extends PlanEvent {

    ActionId actionId();

    DelegationId delegationId();

    record TaskDelegated(
            PlanId planId,
            ActionId actionId,
            DelegationId delegationId,
            PersonId to,
            String task,
            String wantedResult,
            String reportBack,
            LocalDate by)
            implements DelegationEvent {}

    record DelegationAccepted(
            PlanId planId,
            ActionId actionId,
            DelegationId delegationId,
            @Nullable String reason) implements DelegationEvent, Reasoned {}

    record DelegationDeclined(PlanId planId, ActionId actionId, DelegationId delegationId, String reason)
            implements DelegationEvent, Reasoned {}

    record DelegationReported(PlanId planId, ActionId actionId, DelegationId delegationId, String report)
            implements DelegationEvent {}
}
