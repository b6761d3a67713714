package org.actionplan.command.plan;

import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand;
import org.actionplan.api.plan.DelegationCommand;
import org.actionplan.api.plan.PlanCommand;

/**
 * Whom a request concerns. Whoever may not see the service is told that there is no such plan; a contributor works only
 * on actions they own and tasks that were delegated to them.
 */
record Concerns(String service, Actions actions, Delegations delegations) {

    void check(PlanCommand ask, Actor actor) {
        if (!actor.maySee(service)) {
            throw new Refused(Refused.Kind.UNKNOWN, "plan.unknown");
        }
        if (!actor.is(Role.QUALITY_LEAD) && !isTheirs(ask, actor.personId())) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, "permission.not-yours");
        }
    }

    private boolean isTheirs(PlanCommand ask, PersonId asker) {
        return switch (ask) {
            case ActionCommand about -> asker.equals(actions.ownerOf(about.actionId()));
            case DelegationCommand about -> asker.equals(delegations.helperOf(about.delegationId()));
            default -> true;
        };
    }
}
