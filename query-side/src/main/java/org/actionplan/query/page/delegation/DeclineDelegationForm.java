package org.actionplan.query.page.delegation;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks the helper why they cannot take the task on. */
record DeclineDelegationForm(AboutDelegation about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("decline-delegation", "Decline the task")
                .intro("The owner of the action sees your answer and can ask somebody else.")
                .reason("Why can you not do it?", "For example, I am on leave that week.")
                .missing("Say why you cannot do it")
                .button("Decline", about.back());
    }

    @Override
    public DeclineDelegation read(Typed typed) {
        return new DeclineDelegation(about.planId(), about.delegationId(), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
