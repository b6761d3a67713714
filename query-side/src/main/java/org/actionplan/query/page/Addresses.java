package org.actionplan.query.page;

import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.PlanView;

/** Where pages are: readable, and the same for as long as references last. */
public final class Addresses {

    private Addresses() {}

    public static String plan(PlanView plan) {
        return plan(plan.plan().reference());
    }

    public static String plan(String reference) {
        return "/plans/" + reference;
    }

    public static String action(PlanView plan, ActionLine action) {
        return action(plan.plan().reference(), action.ref());
    }

    public static String action(String planReference, String actionReference) {
        return plan(planReference) + "/actions/" + actionReference;
    }

    public static String delegation(PlanView plan, DelegationLine task) {
        return plan(plan) + "/delegations/" + task.delegationId();
    }
}
