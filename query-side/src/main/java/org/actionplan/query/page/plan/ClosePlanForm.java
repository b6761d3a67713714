package org.actionplan.query.page.plan;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.actionplan.query.plan.ActionLine;

/** Asks why the plan ends; names the actions that still stand in the way. */
record ClosePlanForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        var open = about.plan().actions().stream()
                .filter(ActionLine::isOpen)
                .map(action -> action.ref() + " " + action.title())
                .toList();
        return about.form("close-plan", "Close the plan")
                .intro("A closed plan stays readable and can be reopened. Lessons can still be added.")
                .points("These actions are still open. Close or withdraw them first:", open)
                .reason("Why is the plan closed?", "For example, everything is done and checked.")
                .missing("Say why the plan is closed")
                .button("Close the plan", about.page());
    }

    @Override
    public ClosePlan read(Typed typed) {
        return new ClosePlan(about.planId(), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
