package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.held;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.ActionCommand.ResumeAction;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.junit.jupiter.api.Test;

class ResumeActionTest {

    @Test
    void a_paused_action_is_taken_up_again_with_a_reason() {
        after(planned(), audit(), held())
                .asking(new ResumeAction(PLAN, AUDIT, "Agency staff have come"))
                .leadsTo(new ActionResumed(PLAN, AUDIT, "Agency staff have come"));
    }

    @Test
    void only_a_paused_action_is_resumed() {
        after(planned(), audit(), started())
                .asking(new ResumeAction(PLAN, AUDIT, WHY))
                .isRefused("action.not-on-hold");
    }
}
