package org.actionplan.query.page.action;

import java.util.Objects;
import org.actionplan.api.Receipt;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/**
 * Asks who answers for the action from now on; the owner that the author saw goes along.
 *
 * @param owner who owns it now
 */
record HandOverActionForm(AboutAction about, PersonId owner) implements CommandForm {

    @Override
    public FormPage ask() {
        var others = about.whole().people().stream()
                .filter(person -> !person.value().equals(owner.value()))
                .toList();
        return about.form("hand-over-action", "Hand the action over")
                .intro("Its owner is " + about.whole().personCalled(owner)
                        + ". The new owner answers for it from now on.")
                .hidden("from", owner)
                .select(
                        "to",
                        "Who owns it from now on?",
                        "If somebody is missing, add them under People first.",
                        others)
                .missing("Choose who owns it from now on")
                .reason("Why does it change hands?", "For example, Amina is on leave until September.")
                .missing("Say why it changes hands")
                .button("Hand over", about.back());
    }

    @Override
    public HandOverAction read(Typed typed) {
        var from = Objects.requireNonNullElse(typed.personIfAny("from"), owner);
        return new HandOverAction(about.planId(), about.actionId(), from, typed.person("to"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
