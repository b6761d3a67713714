package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.COUNT;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.contributor;
import static org.actionplan.command.plan.OakfieldStory.delegated;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.junit.jupiter.api.Test;

class DeclineDelegationTest {

    @Test
    void the_helper_declines_and_says_why() {
        after(planned(), audit(), delegated())
                .asking(new DeclineDelegation(PLAN, COUNT, "On leave until March"), contributor(JOSEPH))
                .leadsTo(new DelegationDeclined(PLAN, AUDIT, COUNT, "On leave until March"));
    }

    @Test
    void an_answer_is_given_once() {
        after(planned(), audit(), delegated(), new DelegationAccepted(PLAN, AUDIT, COUNT, null))
                .asking(new DeclineDelegation(PLAN, COUNT, WHY))
                .isRefused("delegation.already-answered");
        after(planned(), audit(), delegated(), new DelegationDeclined(PLAN, AUDIT, COUNT, WHY))
                .asking(new DeclineDelegation(PLAN, COUNT, WHY))
                .isRefused("delegation.already-answered");
    }

    @Test
    void a_task_that_was_reported_back_cannot_be_declined_any_more() {
        after(planned(), audit(), delegated(), new DelegationReported(PLAN, AUDIT, COUNT, "41 forms"))
                .asking(new DeclineDelegation(PLAN, COUNT, WHY))
                .isRefused("delegation.already-answered");
    }

    @Test
    void a_task_that_nobody_delegated_cannot_be_declined() {
        after(planned(), audit())
                .asking(new DeclineDelegation(PLAN, COUNT, WHY))
                .isRefused("delegation.unknown");
    }
}
