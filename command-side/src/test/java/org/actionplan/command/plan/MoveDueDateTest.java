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

import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.junit.jupiter.api.Test;

class MoveDueDateTest {

    @Test
    void moving_a_date_says_from_when_to_when_and_why() {
        after(planned(), audit())
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE.plusDays(14), WHY))
                .leadsTo(new DueDateMoved(PLAN, AUDIT, DUE, DUE.plusDays(14), WHY));
    }

    @Test
    void a_date_may_be_brought_forward() {
        after(planned(), audit())
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE.minusDays(14), WHY))
                .isAccepted();
    }

    @Test
    void what_was_moved_meanwhile_is_not_moved_unseen() {
        var moved = new DueDateMoved(PLAN, AUDIT, DUE, DUE.plusDays(14), WHY);

        after(planned(), audit(), moved)
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE.plusDays(30), WHY))
                .isRefused("action.moved-meanwhile");
        after(planned(), audit(), moved)
                .asking(new MoveDueDate(PLAN, AUDIT, DUE.plusDays(14), DUE.plusDays(30), WHY))
                .isAccepted();
    }

    @Test
    void a_reopened_action_is_moved_from_its_new_date() {
        var reopened = new ActionReopened(PLAN, AUDIT, WHY, DUE, DUE.plusDays(90));

        after(planned(), audit(), started(), completedBy(AMINA), closed(), reopened)
                .asking(new MoveDueDate(PLAN, AUDIT, DUE.plusDays(90), DUE.plusDays(99), WHY))
                .isAccepted();
        after(planned(), audit(), started(), completedBy(AMINA), closed(), reopened)
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE.plusDays(99), WHY))
                .isRefused("action.moved-meanwhile");
    }

    @Test
    void moving_to_the_same_day_is_no_change() {
        after(planned(), audit())
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE, WHY))
                .isRefused("action.same-day");
    }
}
