package org.actionplan.query.page.milestone;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.actionplan.query.plan.MilestoneLine;

/** Asks on which day the step was reached. */
record ReachMilestoneForm(AboutPlan about, MilestoneLine milestone) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.formAt(
                        Addresses.form(about.plan(), milestone, "reach-milestone"), "Record the milestone as reached")
                .about(milestone.title())
                .intro("It was expected on " + InEnglish.day(milestone.dueBy()) + ".")
                .day("reachedOn", "When was it reached?", "For example, 31 3 2027")
                .missing("Enter the day on which it was reached")
                .filled(about.today())
                .text("note", "Is there anything to add?", "For example, all 24 sensors work; we told the relatives.")
                .optional()
                .button("Record as reached", about.page());
    }

    @Override
    public ReachMilestone read(Typed typed) {
        return new ReachMilestone(
                about.planId(), milestone.milestoneId(), typed.day("reachedOn"), typed.textIfAny("note"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
