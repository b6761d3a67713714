package org.actionplan.query.page.action;

import java.time.LocalDate;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.plan.ActionLine;

/** What a form about one action is drawn from. */
record AboutAction(AboutPlan whole, ActionLine action) {

    PlanId planId() {
        return whole.planId();
    }

    ActionId actionId() {
        return action.actionId();
    }

    LocalDate today() {
        return whole.today();
    }

    /** A form about this action, for the command of that name. */
    FormWriter form(String command, String title) {
        return whole.formAt(Addresses.form(whole.plan(), action, command), title)
                .about(action.ref() + " " + action.title());
    }

    /** Where one goes from the form, whether it was sent or not. */
    String back() {
        return whole.backOr(Addresses.action(whole.plan(), action));
    }

    Next next() {
        return new Next(back(), action.ref());
    }
}
