package org.actionplan.query.page.action;

import java.time.LocalDate;
import java.util.Objects;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/**
 * Asks for the new day and why; the day that the author saw goes along.
 *
 * @param dueBy the day in force
 */
record MoveDueDateForm(AboutAction about, LocalDate dueBy) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("move-due-date", "Move the due date")
                .intro("It is now due by " + InEnglish.day(dueBy) + ". The first promise, "
                        + InEnglish.dayIfAny(about.action().promisedBy()) + ", stays on record.")
                .hidden("from", dueBy)
                .day("to", "New due date", "For example, 31 3 2027")
                .missing("Enter the new due date")
                .reason("Why does the date move?", "Inspectors and your board will read this.")
                .missing("Say why the date moves")
                .button("Move the date", about.back());
    }

    @Override
    public MoveDueDate read(Typed typed) {
        var from = Objects.requireNonNullElse(typed.carriedDay("from"), dueBy);
        return new MoveDueDate(about.planId(), about.actionId(), from, typed.day("to"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
