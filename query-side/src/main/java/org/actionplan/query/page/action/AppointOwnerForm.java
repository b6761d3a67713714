package org.actionplan.query.page.action;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.AppointOwner;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks who answers for an action that came in without an owner. */
record AppointOwnerForm(AboutAction about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("appoint-owner", "Appoint an owner")
                .intro(named())
                .select(
                        "to",
                        "Who owns it?",
                        "One person answers for it. If somebody is missing, add them under People first.",
                        about.whole().people())
                .missing("Choose who owns it")
                .reason("Why this person?", "For example, agreed with both managers on 3 June.")
                .missing("Say why this person owns it")
                .button("Appoint", about.back());
    }

    private String named() {
        if (about.action().ownerId() != null) {
            return about.whole().personCalled(about.action().ownerId()) + " owns it already.";
        }
        var names = about.action().ownerText();
        return names.isBlank()
                ? "Nobody owns it yet. It cannot be started, completed or closed before somebody does."
                : "Nobody owns it yet; the file names “" + names.strip()
                        + "”. It cannot be started, completed or closed before somebody does.";
    }

    @Override
    public AppointOwner read(Typed typed) {
        return new AppointOwner(about.planId(), about.actionId(), typed.person("to"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
