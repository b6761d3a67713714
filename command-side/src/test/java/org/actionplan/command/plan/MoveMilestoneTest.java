package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.TRAINED;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.milestone;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.junit.jupiter.api.Test;

class MoveMilestoneTest {

    @Test
    void moving_a_milestone_says_from_when_to_when_and_why() {
        after(planned(), milestone())
                .asking(new MoveMilestone(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY))
                .leadsTo(new MilestoneMoved(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY));
    }

    @Test
    void what_was_moved_meanwhile_is_not_moved_unseen() {
        var moved = new MilestoneMoved(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY);

        after(planned(), milestone(), moved)
                .asking(new MoveMilestone(PLAN, TRAINED, DUE, DUE.plusDays(14), WHY))
                .isRefused("milestone.moved-meanwhile");
        after(planned(), milestone(), moved)
                .asking(new MoveMilestone(PLAN, TRAINED, DUE.plusDays(7), DUE.plusDays(14), WHY))
                .isAccepted();
    }

    @Test
    void moving_to_the_same_day_is_no_change() {
        after(planned(), milestone())
                .asking(new MoveMilestone(PLAN, TRAINED, DUE, DUE, WHY))
                .isRefused("milestone.same-day");
    }

    @Test
    void what_has_been_reached_is_not_moved() {
        after(planned(), milestone(), new MilestoneReached(PLAN, TRAINED, DUE, null))
                .asking(new MoveMilestone(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY))
                .isRefused("milestone.already-reached");
    }

    @Test
    void a_milestone_that_is_not_on_the_plan_cannot_be_moved() {
        after(planned())
                .asking(new MoveMilestone(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY))
                .isRefused("milestone.unknown");
    }
}
