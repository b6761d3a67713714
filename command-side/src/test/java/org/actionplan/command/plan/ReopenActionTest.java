package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.junit.jupiter.api.Test;

class ReopenActionTest {

    @Test
    void a_change_that_did_not_hold_is_taken_up_again_with_a_new_date() {
        after(planned(), audit(), started(), completedBy(AMINA), closed())
                .asking(new ReopenAction(PLAN, AUDIT, "Forms are old again", DUE.plusDays(90)))
                .leadsTo(new ActionReopened(PLAN, AUDIT, "Forms are old again", DUE, DUE.plusDays(90)));
    }

    @Test
    void a_reopened_action_is_in_progress() {
        var reopened = new ActionReopened(PLAN, AUDIT, WHY, DUE, DUE.plusDays(90));

        after(planned(), audit(), started(), completedBy(AMINA), closed(), reopened)
                .asking(new CompleteAction(PLAN, AUDIT, DUE.plusDays(80), null))
                .isAccepted();
    }

    @Test
    void an_action_that_is_not_closed_cannot_be_reopened() {
        after(planned(), audit(), started(), completedBy(AMINA))
                .asking(new ReopenAction(PLAN, AUDIT, WHY, DUE))
                .isRefused("action.not-closed");
    }
}
