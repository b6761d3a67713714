package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.CloseAction;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks what was checked and where the proof is; shows what was agreed to be checked. */
record CloseActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("close-action", "Check and close the action")
                .intro("You confirm that the change can be seen in practice, not only that the work was done."
                        + " Neither the owner nor whoever recorded it as completed can close it.")
                .intro(completed())
                .points("It can be closed when:", about.action().closureCriteria())
                .day("closedOn", "When did you check it?", "For example, 31 3 2027")
                .missing("Enter the day on which you checked it")
                .filled(about.today())
                .text(
                        "note",
                        "What did you check, and what did you find?",
                        "For example, I read ten of the night care plans"
                                + " and listened to the handover on 3 May; all ten were followed.")
                .missing("Say what you checked and what you found")
                .list("evidence", "Where is the proof?", "One a line. For example, Audit sheet of 4 May, blue folder.")
                .optional()
                .button("Close the action", about.back());
    }

    @Override
    public CloseAction read(Typed typed) {
        return new CloseAction(
                about.planId(), about.actionId(), typed.day("closedOn"), typed.text("note"), typed.list("evidence"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }

    private String completed() {
        var day = about.action().completedOn();
        var note = about.action().completionNote();
        if (day == null) {
            return "It has not been recorded as completed yet.";
        }
        return "It was recorded as completed on " + InEnglish.day(day) + (note == null ? "." : ": " + note);
    }
}
