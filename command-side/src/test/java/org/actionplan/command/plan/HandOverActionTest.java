package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.GRACE;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.junit.jupiter.api.Test;

class HandOverActionTest {

    @Test
    void handing_over_says_from_whom_to_whom_and_why() {
        after(planned(), audit())
                .asking(new HandOverAction(PLAN, AUDIT, AMINA, JOSEPH, "Amina moves to days"))
                .leadsTo(new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, "Amina moves to days"));
    }

    @Test
    void what_was_handed_over_meanwhile_is_not_handed_over_unseen() {
        var toJoseph = new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, WHY);

        after(planned(), audit(), toJoseph)
                .asking(new HandOverAction(PLAN, AUDIT, AMINA, GRACE, WHY))
                .isRefused("action.moved-meanwhile");
        after(planned(), audit(), toJoseph)
                .asking(new HandOverAction(PLAN, AUDIT, JOSEPH, GRACE, WHY))
                .isAccepted();
    }

    @Test
    void nobody_hands_over_to_the_owner() {
        after(planned(), audit())
                .asking(new HandOverAction(PLAN, AUDIT, AMINA, AMINA, WHY))
                .isRefused("action.same-owner");
    }
}
