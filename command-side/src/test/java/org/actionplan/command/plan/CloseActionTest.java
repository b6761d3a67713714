package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.RUTH;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.closeAction;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.lead;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import java.util.List;
import org.actionplan.api.plan.ActionCommand.CloseAction;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.junit.jupiter.api.Test;

class CloseActionTest {

    @Test
    void somebody_else_checks_and_closes_a_completed_action() {
        after(planned(), audit(), started(), completedBy(AMINA))
                .asking(closeAction(), lead(RUTH))
                .leadsTo(closed());
    }

    @Test
    void what_was_looked_at_is_kept() {
        var sampled = List.of("Ten forms of March", "Rota of week 12");

        after(planned(), audit(), started(), completedBy(AMINA))
                .asking(new CloseAction(PLAN, AUDIT, DUE, "All in order", sampled))
                .leadsTo(new ActionClosed(PLAN, AUDIT, DUE, "All in order", sampled));
    }

    @Test
    void the_owner_does_not_close_the_action() {
        after(planned(), audit(), started(), completedBy(JOSEPH))
                .asking(closeAction(), lead(AMINA))
                .isRefused("action.closed-by-doer");
    }

    @Test
    void whoever_recorded_it_as_completed_does_not_close_the_action() {
        after(planned(), audit(), started(), completedBy(RUTH))
                .asking(closeAction(), lead(RUTH))
                .isRefused("action.closed-by-doer");
    }

    @Test
    void handing_over_afterwards_does_not_make_the_doer_a_checker() {
        var toJoseph = new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, WHY);

        after(planned(), audit(), started(), completedBy(AMINA), toJoseph)
                .asking(closeAction(), lead(AMINA))
                .isRefused("action.closed-by-doer");
        after(planned(), audit(), started(), completedBy(AMINA), toJoseph)
                .asking(closeAction(), lead(JOSEPH))
                .isRefused("action.closed-by-doer");
    }

    @Test
    void whoever_completed_it_before_it_was_given_back_may_check_the_next_time() {
        var returned = new ActionReturned(PLAN, AUDIT, "Two forms have no date");

        after(planned(), audit(), started(), completedBy(RUTH), returned, completedBy(AMINA))
                .asking(closeAction(), lead(RUTH))
                .isAccepted();
    }

    @Test
    void only_a_completed_action_can_be_closed() {
        after(planned(), audit(), started()).asking(closeAction()).isRefused("action.not-completed");
    }
}
