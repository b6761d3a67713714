package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.ActionCommand.ReturnAction;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.junit.jupiter.api.Test;

class ReturnActionTest {

    @Test
    void a_check_that_finds_something_missing_gives_the_action_back() {
        after(planned(), audit(), started(), completedBy(AMINA))
                .asking(new ReturnAction(PLAN, AUDIT, "Two forms have no date"))
                .leadsTo(new ActionReturned(PLAN, AUDIT, "Two forms have no date"));
    }

    @Test
    void what_nobody_says_is_done_cannot_be_given_back() {
        after(planned(), audit(), started())
                .asking(new ReturnAction(PLAN, AUDIT, WHY))
                .isRefused("action.not-completed");
    }
}
