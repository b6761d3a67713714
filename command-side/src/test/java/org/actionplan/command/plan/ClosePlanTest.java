package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.NIGHT_ROUNDS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.held;
import static org.actionplan.command.plan.OakfieldStory.nightRounds;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.junit.jupiter.api.Test;

class ClosePlanTest {

    @Test
    void a_plan_closes_when_every_action_is_closed_or_withdrawn() {
        after(planned(), audit(), nightRounds(), started(), completedBy(AMINA), closed(), withdrawn(NIGHT_ROUNDS))
                .asking(new ClosePlan(PLAN, "Falls have halved"))
                .leadsTo(new PlanClosed(PLAN, "Falls have halved"));
    }

    @Test
    void a_plan_without_actions_may_be_given_up() {
        after(planned()).asking(new ClosePlan(PLAN, WHY)).isAccepted();
    }

    @Test
    void one_action_not_started_keeps_the_plan_open() {
        after(planned(), audit()).asking(new ClosePlan(PLAN, WHY)).isRefused("plan.has-open-actions");
    }

    @Test
    void one_action_on_hold_keeps_the_plan_open() {
        after(planned(), audit(), held()).asking(new ClosePlan(PLAN, WHY)).isRefused("plan.has-open-actions");
    }

    @Test
    void an_action_that_is_completed_but_not_checked_keeps_the_plan_open() {
        after(planned(), audit(), started(), completedBy(AMINA))
                .asking(new ClosePlan(PLAN, WHY))
                .isRefused("plan.has-open-actions");
    }

    @Test
    void a_reopened_action_keeps_the_plan_open() {
        after(
                        planned(),
                        audit(),
                        started(),
                        completedBy(AMINA),
                        closed(),
                        new ActionReopened(PLAN, AUDIT, WHY, DUE, DUE.plusDays(90)))
                .asking(new ClosePlan(PLAN, WHY))
                .isRefused("plan.has-open-actions");
    }
}
