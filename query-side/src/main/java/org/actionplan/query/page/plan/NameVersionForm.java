package org.actionplan.query.page.plan;

import org.actionplan.api.Receipt;
import org.actionplan.api.form.Limits;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for a name that people remember, for the plan as it stands or as it stood. */
record NameVersionForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("name-version", "Name a version")
                .intro("Give the plan as it stands a name, so that everybody finds it again. It now has version "
                        + about.plan().version() + ".")
                .line("name", "Name", "For example, As sent to CQC")
                .missing("Give the version a name")
                .atMost(Limits.NAME)
                .text(
                        "note",
                        "Is there anything to add?",
                        "For example, sent by email on 4 May to the local authority as well.")
                .optional()
                .line("version", "Which version?", "Leave it empty for the plan as it stands now.")
                .optional()
                .filled(about.choice("version"))
                .button("Name it", about.page());
    }

    @Override
    public NameVersion read(Typed typed) {
        return new NameVersion(
                about.planId(), typed.text("name"), typed.textIfAny("note"), typed.numberIfAny("version"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
