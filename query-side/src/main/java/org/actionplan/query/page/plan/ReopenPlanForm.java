package org.actionplan.query.page.plan;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks why a closed plan is taken up again. */
record ReopenPlanForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("reopen-plan", "Reopen the plan")
                .intro("The plan takes new actions and changes again.")
                .reason("Why is the plan reopened?", "For example, falls went up again in November.")
                .missing("Say why the plan is reopened")
                .button("Reopen the plan", about.page());
    }

    @Override
    public ReopenPlan read(Typed typed) {
        return new ReopenPlan(about.planId(), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
