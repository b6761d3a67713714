package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.WithdrawAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks why the action is not wanted any more, and whether another one takes its place. */
record WithdrawActionForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        var others = about.whole().actions().stream()
                .filter(action -> !action.value().equals(about.actionId().value()))
                .toList();
        return about.form("withdraw-action", "Withdraw the action")
                .intro("The action leaves the plan without being done. It stays visible under closed actions,"
                        + " with your reason, and its reference is not used again.")
                .reason("Why is it withdrawn?", "For example, the new care planning system does this by itself.")
                .missing("Say why it is withdrawn")
                .select("supersededBy", "Does another action take its place?", "", others)
                .optional()
                .button("Withdraw", about.back());
    }

    @Override
    public WithdrawAction read(Typed typed) {
        return new WithdrawAction(
                about.planId(), about.actionId(), typed.text("reason"), typed.read("supersededBy", ActionId::new));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
