package org.actionplan.query.page.milestone;

import java.util.Objects;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.actionplan.query.plan.MilestoneLine;

/** Asks for the new day and why; the day that the author saw goes along. */
record MoveMilestoneForm(AboutPlan about, MilestoneLine milestone) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.formAt(Addresses.form(about.plan(), milestone, "move-milestone"), "Move the milestone")
                .about(milestone.title())
                .intro("It is now expected on " + InEnglish.day(milestone.dueBy()) + ". The first date, "
                        + InEnglish.day(milestone.promisedBy()) + ", stays on record.")
                .hidden("from", milestone.dueBy())
                .day("to", "New date", "For example, 31 3 2027")
                .missing("Enter the new date")
                .reason("Why does the date move?", "For example, the supplier is late.")
                .missing("Say why the date moves")
                .button("Move the milestone", about.page());
    }

    @Override
    public MoveMilestone read(Typed typed) {
        var from = Objects.requireNonNullElse(typed.carriedDay("from"), milestone.dueBy());
        return new MoveMilestone(about.planId(), milestone.milestoneId(), from, typed.day("to"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
