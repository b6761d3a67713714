package org.actionplan.query.page.action;

import java.util.List;
import java.util.Objects;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.RewordAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.jspecify.annotations.Nullable;

/** Asks for the same action in other words. A task can be said anew but not taken away, so its box may not be emptied. */
record RewordActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        var action = about.action();
        var form = about.form("reword-action", "Reword the action")
                .intro("Say the same action in clearer words. The old words stay in its history. If something else is"
                        + " to be done, withdraw it and add a new action instead.")
                .intro("It now reads: " + action.title() + (action.task() == null ? "" : " – " + action.task()))
                .seen(words(action.title(), action.task()))
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
        var old = about.action().task();
        var title = typed.text("title");
        var task = old == null ? typed.textIfAny("task") : typed.text("task");
        typed.seen(words(about.action().title(), old), words(title, task), "action.moved-meanwhile");
        return new RewordAction(about.planId(), about.actionId(), title, task, typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }

    private static List<String> words(String title, @Nullable String task) {
        return List.of(title, Objects.requireNonNullElse(task, ""));
    }
}
