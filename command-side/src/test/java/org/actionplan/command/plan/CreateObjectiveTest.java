package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.FEWER_FALLS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.objective;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.junit.jupiter.api.Test;

class CreateObjectiveTest {

    @Test
    void an_objective_says_what_should_get_better_and_by_when() {
        after(planned())
                .asking(new CreateObjective(
                        PLAN, FEWER_FALLS, "Fewer falls", "Halve falls at night", "12 falls", AMINA, DUE, "6 falls"))
                .leadsTo(new ObjectiveCreated(
                        PLAN, FEWER_FALLS, "Fewer falls", "Halve falls at night", "12 falls", AMINA, DUE, "6 falls"));
    }

    @Test
    void an_objective_may_wait_for_its_owner_and_its_day() {
        after(planned())
                .asking(new CreateObjective(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls", null, null, null, null))
                .leadsTo(new ObjectiveCreated(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls", null, null, null, null));
    }

    @Test
    void an_objective_is_created_once() {
        after(planned(), objective())
                .asking(new CreateObjective(PLAN, FEWER_FALLS, "Again", "Again", null, null, null, null))
                .isRefused("objective.already-created");
    }
}
