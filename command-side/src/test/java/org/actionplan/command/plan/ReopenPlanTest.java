package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.createAction;
import static org.actionplan.command.plan.OakfieldStory.planClosed;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.junit.jupiter.api.Test;

class ReopenPlanTest {

    @Test
    void a_closed_plan_can_be_taken_up_again() {
        after(planned(), planClosed())
                .asking(new ReopenPlan(PLAN, "Falls are rising again"))
                .leadsTo(new PlanReopened(PLAN, "Falls are rising again"));
    }

    @Test
    void an_open_plan_cannot_be_reopened() {
        after(planned()).asking(new ReopenPlan(PLAN, WHY)).isRefused("plan.not-closed");
        after(planned(), planClosed(), new PlanReopened(PLAN, WHY))
                .asking(new ReopenPlan(PLAN, WHY))
                .isRefused("plan.not-closed");
    }

    @Test
    void a_reopened_plan_takes_changes_again() {
        after(planned(), planClosed(), new PlanReopened(PLAN, WHY))
                .asking(createAction(AUDIT, null))
                .isAccepted();
    }
}
