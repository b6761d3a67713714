package org.actionplan.query.page.milestone;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for a big step and the day on which it is expected. */
record AddMilestoneForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("milestones/new", "Add a milestone")
                .intro("A milestone is a big step on the way that everybody can see.")
                .line("title", "What will be reached?", "For example, all night staff are trained")
                .missing("Say what will be reached")
                .day("dueBy", "When is it expected?", "For example, 31 3 2027. This first date stays on record.")
                .missing("Enter the day on which it is expected")
                .select("objectiveId", "Which objective does it belong to?", "", about.objectives())
                .optional()
                .filled(about.choice("objective"))
                .select("actionId", "Which action does it belong to?", "", about.actions())
                .optional()
                .filled(about.chosenAction()
                        .map(action -> action.actionId().value())
                        .orElse(null))
                .button("Add the milestone", about.page());
    }

    @Override
    public AddMilestone read(Typed typed) {
        return new AddMilestone(
                about.planId(),
                MilestoneId.next(),
                typed.text("title"),
                typed.day("dueBy"),
                typed.read("objectiveId", ObjectiveId::new),
                typed.read("actionId", ActionId::new));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
