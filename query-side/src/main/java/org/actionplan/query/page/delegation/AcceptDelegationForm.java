package org.actionplan.query.page.delegation;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Lets the helper take the task on, with a word if they like. */
record AcceptDelegationForm(AboutDelegation about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("accept-delegation", "Take the task on")
                .reason("Is there anything to say?", "For example, I can do it on Tuesday.")
                .optional()
                .button("Take it on", about.back());
    }

    @Override
    public AcceptDelegation read(Typed typed) {
        return new AcceptDelegation(about.planId(), about.delegationId(), typed.textIfAny("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
