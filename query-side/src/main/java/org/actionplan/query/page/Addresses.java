package org.actionplan.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The plan as it stood at one of its versions. */
    public static String planAtVersion(String reference, long version) {
        return plan(reference) + "?version=" + version;
    }

    /** The plan as it stood when a day ended. */
    public static String planAt(String reference, LocalDate day) {
        return plan(reference) + "?at=" + day;
    }

    /** The plan as it stood at a moment. */
    public static String planAt(String reference, Instant moment) {
        return plan(reference) + "?at=" + moment;
    }

    /** What is handed to inspectors. */
    public static String evidence(String planReference) {
        return plan(planReference) + "/evidence";
    }

    public static String history(String planReference) {
        return plan(planReference) + "/history";
    }

    /** The history of one part of a plan. */
    public static String history(String planReference, String itemId) {
        return history(planReference) + "?item=" + encoded(itemId);
    }

    /** Where one chooses a moment of the past. */
    public static String asAt(String planReference) {
        return plan(planReference) + "/as-at";
    }

    public static String compare(String planReference) {
        return plan(planReference) + "/compare";
    }

    /** What changed since a version, a day or a named version. */
    public static String compare(String planReference, String from) {
        return compare(planReference) + "?from=" + encoded(from);
    }

    /** The ledger of promised dates. */
    public static String slippage(String planReference) {
        return plan(planReference) + "/slippage";
    }

    /** A text as it stands behind the question mark of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
