package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.DelegationCommand.DelegateTask;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for everything a delegated task needs: who, what, with which result, how to report back, and by when. */
record DelegateTaskForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("delegate-task", "Delegate a task")
                .intro("Ask a colleague to do a part of this action. The owner still answers for the whole of it.")
                .select(
                        "to",
                        "Who should do it?",
                        "If somebody is missing, add them under People first.",
                        about.whole().people())
                .missing("Choose who should do it")
                .text("task", "What should they do?", "For example, collect the night checks of January and February.")
                .missing("Say what they should do")
                .text(
                        "wantedResult",
                        "What should come of it?",
                        "For example, one folder with every sheet, gaps marked.")
                .missing("Say what should come of it")
                .text("reportBack", "How should they report back?", "For example, tell Amina at the Friday handover.")
                .missing("Say how they should report back")
                .day("by", "By when?", "For example, 31 3 2027")
                .missing("Enter the day by which it should be done")
                .button("Delegate", about.back());
    }

    @Override
    public DelegateTask read(Typed typed) {
        return new DelegateTask(
                about.planId(),
                DelegationId.next(),
                about.actionId(),
                typed.person("to"),
                typed.text("task"),
                typed.text("wantedResult"),
                typed.text("reportBack"),
                typed.day("by"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
