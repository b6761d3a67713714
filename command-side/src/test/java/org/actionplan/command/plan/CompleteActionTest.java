package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.contributor;
import static org.actionplan.command.plan.OakfieldStory.held;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.junit.jupiter.api.Test;

class CompleteActionTest {

    @Test
    void the_doer_says_when_the_work_was_done() {
        after(planned(), audit(), started())
                .asking(new CompleteAction(PLAN, AUDIT, DUE, "41 of 41"), contributor(AMINA))
                .leadsTo(new ActionCompleted(PLAN, AUDIT, DUE, "41 of 41"));
    }

    @Test
    void a_resumed_action_can_be_completed() {
        after(planned(), audit(), held(), new ActionResumed(PLAN, AUDIT, WHY))
                .asking(new CompleteAction(PLAN, AUDIT, DUE, null))
                .isAccepted();
    }

    @Test
    void an_action_that_nobody_has_started_is_not_done() {
        after(planned(), audit())
                .asking(new CompleteAction(PLAN, AUDIT, DUE, null))
                .isRefused("action.not-in-progress");
    }
}
