package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks why the change did not hold, and by when it is done again. */
record ReopenActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("reopen-action", "Reopen the action")
                .intro("The change did not hold. The action is in progress again, with a new due date.")
                .day("dueBy", "When is it due now?", "For example, 31 3 2027")
                .missing("Enter the day by which it is due now")
                .reason("What happened?", "For example, the audit in June found the same gaps again.")
                .missing("Say what happened")
                .button("Reopen", about.back());
    }

    @Override
    public ReopenAction read(Typed typed) {
        return new ReopenAction(about.planId(), about.actionId(), typed.text("reason"), typed.day("dueBy"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
