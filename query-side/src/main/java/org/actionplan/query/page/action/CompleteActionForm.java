package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks on which day the work was done, and says that this is not the end of it. */
record CompleteActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("complete-action", "Record the action as completed")
                .intro("You say that the work is done. Somebody other than you and the owner checks it before it is"
                        + " closed.")
                .points("They will check:", about.action().closureCriteria())
                .day("completedOn", "When was it done?", "For example, 31 3 2027")
                .missing("Enter the day on which it was done")
                .filled(about.today())
                .text(
                        "note",
                        "What was done?",
                        "For example, all 24 night care plans now say how often to check."
                                + " Whoever checks it reads this first.")
                .optional()
                .button("Record as completed", about.back());
    }

    @Override
    public CompleteAction read(Typed typed) {
        return new CompleteAction(about.planId(), about.actionId(), typed.day("completedOn"), typed.textIfAny("note"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
