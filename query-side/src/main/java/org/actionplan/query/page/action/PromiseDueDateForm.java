package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.PromiseDueDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for the first day to be done by, where an action came in without one. */
record PromiseDueDateForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("promise-due-date", "Promise a due date")
                .intro(now() + " The day you give stays on record as the first promise.")
                .day("dueBy", "Due date", "For example, 31 3 2027")
                .missing("Enter the due date")
                .reason("Why this day?", "Inspectors and your board will read this.")
                .missing("Say why it is this day")
                .button("Promise the date", about.back());
    }

    private String now() {
        if (about.action().dueBy() != null) {
            return "It is due by " + InEnglish.day(about.action().dueBy()) + " already.";
        }
        var written = about.action().dueWritten();
        return written == null || written.text().isBlank()
                ? "It has no due date now."
                : "It has no due date now; the file says “" + written.text().strip() + "”.";
    }

    @Override
    public PromiseDueDate read(Typed typed) {
        return new PromiseDueDate(about.planId(), about.actionId(), typed.day("dueBy"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
