package org.actionplan.query.page;

import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;

/** Where pages are: readable, and the same for as long as references last. */
public final class Addresses {

    public static final String MY_WORK = "/my-work";
    public static final String NEW_PLAN = "/plans/new";

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

    /** The form of a command about an action, such as {@code move-due-date}. */
    public static String form(PlanView plan, ActionLine action, String command) {
        return action(plan, action) + "/" + command;
    }

    public static String form(PlanView plan, DelegationLine delegation, String command) {
        return plan(plan) + "/delegations/" + delegation.delegationId() + "/" + command;
    }

    public static String form(PlanView plan, MilestoneLine milestone, String command) {
        return plan(plan) + "/milestones/" + milestone.milestoneId() + "/" + command;
    }

    public static String form(PlanView plan, ObjectiveLine objective, String command) {
        return plan(plan) + "/objectives/" + objective.objectiveId() + "/" + command;
    }
}
