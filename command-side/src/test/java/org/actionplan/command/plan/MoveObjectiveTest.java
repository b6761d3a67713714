package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.FEWER_FALLS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.objective;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.junit.jupiter.api.Test;

class MoveObjectiveTest {

    @Test
    void moving_an_objective_says_from_when_to_when_and_why() {
        after(planned(), objective())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .leadsTo(new ObjectiveMoved(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY));
    }

    @Test
    void an_objective_without_a_day_can_get_its_first_one() {
        after(planned(), undated())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, null, DUE, WHY))
                .leadsTo(new ObjectiveMoved(PLAN, FEWER_FALLS, null, DUE, WHY));
    }

    @Test
    void what_was_moved_meanwhile_is_not_moved_unseen() {
        var moved = new ObjectiveMoved(PLAN, FEWER_FALLS, DUE, DUE.plusDays(14), WHY);

        after(planned(), objective(), moved)
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .isRefused("objective.moved-meanwhile");
        after(planned(), objective(), moved)
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE.plusDays(14), DUE.plusDays(30), WHY))
                .isAccepted();
    }

    @Test
    void seeing_no_day_where_there_is_one_is_out_of_date() {
        after(planned(), objective())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, null, DUE.plusDays(30), WHY))
                .isRefused("objective.moved-meanwhile");
        after(planned(), undated())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .isRefused("objective.moved-meanwhile");
    }

    @Test
    void moving_to_the_same_day_is_no_change() {
        after(planned(), objective())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE, WHY))
                .isRefused("objective.same-day");
    }

    @Test
    void an_objective_that_is_not_on_the_plan_cannot_be_moved() {
        after(planned())
                .asking(new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .isRefused("objective.unknown");
    }

    private static ObjectiveCreated undated() {
        return new ObjectiveCreated(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls", null, null, null, null);
    }
}
