package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.ResumeAction;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks what has changed, so that the work can go on. */
record ResumeActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("resume-action", "Resume the action")
                .intro(due())
                .reason("What has changed?", "For example, the trainer is back.")
                .missing("Say what has changed")
                .button("Resume", about.back());
    }

    private String due() {
        var due = about.action().dueBy();
        return due == null
                ? "Work goes on. The action has no due date yet."
                : "Work goes on. The action is due by " + InEnglish.day(due)
                        + "; if that cannot be kept, move the due date as well.";
    }

    @Override
    public ResumeAction read(Typed typed) {
        return new ResumeAction(about.planId(), about.actionId(), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
