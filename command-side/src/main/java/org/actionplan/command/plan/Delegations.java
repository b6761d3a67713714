package org.actionplan.command.plan;

import static org.actionplan.api.plan.DelegationState.ACCEPTED;
import static org.actionplan.api.plan.DelegationState.DECLINED;
import static org.actionplan.api.plan.DelegationState.OFFERED;
import static org.actionplan.api.plan.DelegationState.REPORTED;

import java.util.HashMap;
import java.util.Map;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationCommand.DelegateTask;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.DelegationState;

/** Just enough memory of delegated tasks: under which action, to whom, and what was answered. */
record Delegations(Map<DelegationId, Fact> facts) {

    static final Delegations NONE = new Delegations(Map.of());

    /** What the rules remember of one delegated task. */
    record Fact(ActionId action, PersonId helper, DelegationState state) {}

    TaskDelegated delegate(DelegateTask ask) {
        Refused.unless(!facts.containsKey(ask.delegationId()), "delegation.already-made");
        return new TaskDelegated(
                ask.planId(),
                ask.actionId(),
                ask.delegationId(),
                ask.to(),
                ask.task(),
                ask.wantedResult(),
                ask.reportBack(),
                ask.by());
    }

    DelegationAccepted accept(AcceptDelegation ask) {
        var now = fact(ask.delegationId());
        Refused.unless(now.state() == OFFERED, "delegation.already-answered");
        return new DelegationAccepted(ask.planId(), now.action(), ask.delegationId(), ask.reason());
    }

    DelegationDeclined decline(DeclineDelegation ask) {
        var now = fact(ask.delegationId());
        Refused.unless(now.state() == OFFERED, "delegation.already-answered");
        return new DelegationDeclined(ask.planId(), now.action(), ask.delegationId(), ask.reason());
    }

    /** Somebody who reports without having said yes first has plainly taken the task on; further reports may follow. */
    DelegationReported reportBack(ReportBack ask) {
        var now = fact(ask.delegationId());
        Refused.unless(now.state() != DECLINED, "delegation.declined");
        return new DelegationReported(ask.planId(), now.action(), ask.delegationId(), ask.report());
    }

    PersonId helperOf(DelegationId delegation) {
        return fact(delegation).helper();
    }

    Delegations after(DelegationEvent event) {
        return switch (event) {
            case TaskDelegated e -> with(e.delegationId(), new Fact(e.actionId(), e.to(), OFFERED));
            case DelegationAccepted e -> answered(e, ACCEPTED);
            case DelegationDeclined e -> answered(e, DECLINED);
            case DelegationReported e -> answered(e, REPORTED);
        };
    }

    private Fact fact(DelegationId delegation) {
        var fact = facts.get(delegation);
        if (fact == null) {
            throw new Refused("delegation.unknown");
        }
        return fact;
    }

    private Delegations answered(DelegationEvent event, DelegationState state) {
        var now = fact(event.delegationId());
        return with(event.delegationId(), new Fact(now.action(), now.helper(), state));
    }

    private Delegations with(DelegationId delegation, Fact fact) {
        var all = new HashMap<>(facts);
        all.put(delegation, fact);
        return new Delegations(all);
    }
}
