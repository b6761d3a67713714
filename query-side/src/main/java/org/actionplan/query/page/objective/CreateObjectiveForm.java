package org.actionplan.query.page.objective;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks what should get better, by how much and by when. */
record CreateObjectiveForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("objectives/new", "Add an objective")
                .intro("An objective says what should get better. Actions say how.")
                .line("title", "Short name", "For example, Staff know at once")
                .missing("Give the objective a short name")
                .text(
                        "statement",
                        "What should get better, by how much?",
                        "For example, every fall at night is noticed within five minutes; now it is four in nine.")
                .missing("Say what should get better, and by how much")
                .day("dueBy", "By when?", "For example, 30 9 2027")
                .optional()
                .select("ownerId", "Who answers for it?", "", about.people())
                .optional()
                .text("rationale", "Why does it matter?", "For example, two people lay on the floor for over an hour.")
                .optional()
                .text(
                        "expectedOutcome",
                        "What will people notice when it is reached?",
                        "For example, no fall is found by chance.")
                .optional()
                .button("Add the objective", about.page());
    }

    @Override
    public CreateObjective read(Typed typed) {
        return new CreateObjective(
                about.planId(),
                ObjectiveId.next(),
                typed.text("title"),
                typed.text("statement"),
                typed.textIfAny("rationale"),
                typed.personIfAny("ownerId"),
                typed.dayIfAny("dueBy"),
                typed.textIfAny("expectedOutcome"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }
}
