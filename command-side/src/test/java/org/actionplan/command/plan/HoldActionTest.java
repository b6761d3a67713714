package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.held;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.ActionCommand.HoldAction;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.junit.jupiter.api.Test;

class HoldActionTest {

    @Test
    void a_pause_says_why_and_if_possible_until_when() {
        after(planned(), audit(), started())
                .asking(new HoldAction(PLAN, AUDIT, WHY, DUE))
                .leadsTo(new ActionHeld(PLAN, AUDIT, WHY, DUE));
        after(planned(), audit())
                .asking(new HoldAction(PLAN, AUDIT, WHY, null))
                .leadsTo(new ActionHeld(PLAN, AUDIT, WHY, null));
    }

    @Test
    void what_is_on_hold_cannot_be_held_again() {
        after(planned(), audit(), held())
                .asking(new HoldAction(PLAN, AUDIT, WHY, DUE))
                .isRefused("action.cannot-be-held");
    }
}
