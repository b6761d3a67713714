package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.TRAINED;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.milestone;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.junit.jupiter.api.Test;

class ReachMilestoneTest {

    @Test
    void a_milestone_is_reached_on_a_day() {
        after(planned(), milestone())
                .asking(new ReachMilestone(PLAN, TRAINED, DUE.minusDays(3), "14 of 14 trained"))
                .leadsTo(new MilestoneReached(PLAN, TRAINED, DUE.minusDays(3), "14 of 14 trained"));
    }

    @Test
    void a_moved_milestone_can_still_be_reached() {
        after(planned(), milestone(), new MilestoneMoved(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY))
                .asking(new ReachMilestone(PLAN, TRAINED, DUE, null))
                .isAccepted();
    }

    @Test
    void a_milestone_is_reached_once() {
        after(planned(), milestone(), new MilestoneReached(PLAN, TRAINED, DUE, null))
                .asking(new ReachMilestone(PLAN, TRAINED, DUE, null))
                .isRefused("milestone.already-reached");
    }

    @Test
    void a_milestone_that_is_not_on_the_plan_cannot_be_reached() {
        after(planned()).asking(new ReachMilestone(PLAN, TRAINED, DUE, null)).isRefused("milestone.unknown");
    }
}
