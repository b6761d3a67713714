package org.actionplan.query.page.delegation;

import java.util.List;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;

/** What a form about a delegated task is drawn from. */
record AboutDelegation(AboutPlan whole, ActionLine action, DelegationLine delegation) {

    PlanId planId() {
        return whole.planId();
    }

    DelegationId delegationId() {
        return delegation.delegationId();
    }

    /** A form for the command of that name, which begins with what was asked of the helper. */
    FormWriter form(String command, String title) {
        return whole.formAt(Addresses.form(whole.plan(), delegation, command), title)
                .about(action.ref() + " " + action.title())
                .points("What is asked:", asked());
    }

    private List<String> asked() {
        return List.of(
                "The task: " + delegation.task(),
                "What should come of it: " + delegation.wantedResult(),
                "How to report back: " + delegation.reportBack(),
                "By when: " + InEnglish.day(delegation.by()));
    }

    String back() {
        return whole.backOr(Addresses.action(whole.plan(), action));
    }

    Next next() {
        return new Next(back(), action.ref());
    }
}
