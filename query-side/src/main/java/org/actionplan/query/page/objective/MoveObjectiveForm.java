package org.actionplan.query.page.objective;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.actionplan.query.plan.ObjectiveLine;

/** Asks for the new day and why; the day that the author saw goes along, if there was one. */
record MoveObjectiveForm(AboutPlan about, ObjectiveLine objective) implements CommandForm {

    @Override
    public FormPage ask() {
        var dueBy = objective.dueBy();
        var form = about.formAt(Addresses.form(about.plan(), objective, "move-objective"), "Move the objective's date")
                .about(objective.title());
        if (dueBy == null) {
            form.intro("It has no date yet.");
        } else {
            form.intro("It is now due by " + InEnglish.day(dueBy) + ". The first date stays on record.")
                    .hidden("from", dueBy);
        }
        return form.day("to", "New date", "For example, 30 9 2027")
                .missing("Enter the new date")
                .reason("Why does the date move?", "For example, the sensors arrive in October.")
                .missing("Say why the date moves")
                .button("Move the date", about.page());
    }

    @Override
    public MoveObjective read(Typed typed) {
        return new MoveObjective(
                about.planId(),
                objective.objectiveId(),
                typed.carriedDay("from"),
                typed.day("to"),
                typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
