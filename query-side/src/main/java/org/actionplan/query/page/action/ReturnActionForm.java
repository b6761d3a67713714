package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.ReturnAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks what the check found missing. */
record ReturnActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("return-action", "Give the action back")
                .intro("The check found something missing. The action is in progress again, and its owner sees what"
                        + " you write.")
                .points("It can be closed when:", about.action().closureCriteria())
                .reason("What is missing?", "For example, two of the night staff have not been trained yet.")
                .missing("Say what is missing")
                .button("Give back", about.back());
    }

    @Override
    public ReturnAction read(Typed typed) {
        return new ReturnAction(about.planId(), about.actionId(), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
