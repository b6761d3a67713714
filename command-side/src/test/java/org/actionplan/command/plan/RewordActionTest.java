package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.ActionCommand.RewordAction;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.junit.jupiter.api.Test;

class RewordActionTest {

    @Test
    void rewording_keeps_the_old_words_beside_the_new_ones() {
        after(planned(), audit())
                .asking(new RewordAction(PLAN, AUDIT, "Check every falls form", "All 41, by floor", WHY))
                .leadsTo(new ActionReworded(
                        PLAN,
                        AUDIT,
                        "Audit falls risk forms",
                        "Check every falls form",
                        "All 41 forms",
                        "All 41, by floor",
                        WHY));
    }

    @Test
    void a_task_that_is_left_out_stays_as_it_was() {
        after(planned(), audit())
                .asking(new RewordAction(PLAN, AUDIT, "Check every falls form", null, WHY))
                .leadsTo(new ActionReworded(
                        PLAN,
                        AUDIT,
                        "Audit falls risk forms",
                        "Check every falls form",
                        "All 41 forms",
                        "All 41 forms",
                        WHY));
    }

    @Test
    void the_task_alone_may_be_reworded() {
        after(planned(), audit())
                .asking(new RewordAction(PLAN, AUDIT, "Audit falls risk forms", "All 41, by floor", WHY))
                .isAccepted();
    }

    @Test
    void the_same_words_again_are_no_change() {
        after(planned(), audit())
                .asking(new RewordAction(PLAN, AUDIT, "Audit falls risk forms", "All 41 forms", WHY))
                .isRefused("action.same-words");
        after(planned(), audit())
                .asking(new RewordAction(PLAN, AUDIT, "Audit falls risk forms", null, WHY))
                .isRefused("action.same-words");
    }
}
