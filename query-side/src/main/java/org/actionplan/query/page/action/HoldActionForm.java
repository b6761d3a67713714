package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.HoldAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks why the work pauses and, if that is known, until when. */
record HoldActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("hold-action", "Put the action on hold")
                .intro("Work pauses. While the action is on hold it does not count as overdue.")
                .reason("Why does it pause?", "For example, the trainer is off until May.")
                .missing("Say why it pauses")
                .day(
                        "until",
                        "Until when?",
                        "Leave it empty if you cannot say yet. It does not go on by itself:" + " somebody resumes it.")
                .optional()
                .button("Put on hold", about.back());
    }

    @Override
    public HoldAction read(Typed typed) {
        return new HoldAction(about.planId(), about.actionId(), typed.text("reason"), typed.dayIfAny("until"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
