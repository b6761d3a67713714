package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.RewordAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for the same action in other words. A task can be said anew but not taken away, so its box may not be emptied. */
record RewordActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        var action = about.action();
        var form = about.form("reword-action", "Reword the action")
                .intro("Say the same action in clearer words. The old words stay in its history. If something else is"
                        + " to be done, withdraw it and add a new action instead.")
                .intro("It now reads: " + action.title() + (action.task() == null ? "" : " – " + action.task()))
                .seen(words())
                .line("title", "What is to be done?", "In a few words")
                .missing("Say in a few words what is to be done")
                .filled(action.title());
        return task(form)
                .reason("Why does it need other words?", "For example, corridors are now in scope.")
                .missing("Say why it needs other words")
                .button("Reword", about.back());
    }

    private FormWriter task(FormWriter form) {
        var task = about.action().task();
        return task == null
                ? form.text("task", "What exactly is the task?", "").optional()
                : form.text("task", "What exactly is the task?", "You can say it anew but not take it away.")
                        .missing("A task can be said anew but not taken away: say what exactly it is")
                        .filled(task);
    }

    @Override
    public RewordAction read(Typed typed) {
        typed.seen(words(), "action.moved-meanwhile");
        var task = about.action().task() == null ? typed.textIfAny("task") : typed.text("task");
        return new RewordAction(about.planId(), about.actionId(), typed.text("title"), task, typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }

    private String words() {
        return about.action().title() + "\n" + about.action().task();
    }
}
