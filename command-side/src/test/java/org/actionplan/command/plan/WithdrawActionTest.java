package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.NIGHT_ROUNDS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.nightRounds;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import org.actionplan.api.plan.ActionCommand.WithdrawAction;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawActionTest {

    @Test
    void an_action_is_taken_off_the_working_plan_with_a_reason() {
        after(planned(), audit())
                .asking(new WithdrawAction(PLAN, AUDIT, "Done by the falls clinic", null))
                .leadsTo(withdrawn(AUDIT));
    }

    @Test
    void another_action_of_the_plan_may_take_its_place() {
        after(planned(), audit(), nightRounds())
                .asking(new WithdrawAction(PLAN, AUDIT, WHY, NIGHT_ROUNDS))
                .leadsTo(new ActionWithdrawn(PLAN, AUDIT, WHY, NIGHT_ROUNDS));
        after(planned(), audit())
                .asking(new WithdrawAction(PLAN, AUDIT, WHY, NIGHT_ROUNDS))
                .isRefused("action.unknown");
    }

    @Test
    void an_action_cannot_take_its_own_place() {
        after(planned(), audit())
                .asking(new WithdrawAction(PLAN, AUDIT, WHY, AUDIT))
                .isRefused("action.superseded-by-itself");
    }

    @Test
    void a_closed_action_stays_closed() {
        after(planned(), audit(), started(), completedBy(AMINA), closed())
                .asking(new WithdrawAction(PLAN, AUDIT, WHY, null))
                .isRefused("action.not-open");
    }
}
