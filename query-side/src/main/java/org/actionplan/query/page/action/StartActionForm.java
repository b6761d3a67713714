package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks on which day work began; most often today. */
record StartActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("start-action", "Start the action")
                .intro("Say that work has begun. Everybody who looks at the plan then sees it in progress.")
                .day("startedOn", "When did work begin?", "For example, 31 3 2027")
                .missing("Enter the day on which work began")
                .filled(about.today())
                .button("Start", about.back());
    }

    @Override
    public StartAction read(Typed typed) {
        return new StartAction(about.planId(), about.actionId(), typed.day("startedOn"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
