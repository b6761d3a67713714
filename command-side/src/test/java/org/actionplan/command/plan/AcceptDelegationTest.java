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

import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.junit.jupiter.api.Test;

class AcceptDelegationTest {

    @Test
    void the_helper_takes_the_task_on() {
        after(planned(), audit(), delegated())
                .asking(new AcceptDelegation(PLAN, COUNT, "On Tuesday night"), contributor(JOSEPH))
                .leadsTo(new DelegationAccepted(PLAN, AUDIT, COUNT, "On Tuesday night"));
    }

    @Test
    void an_answer_is_given_once() {
        after(planned(), audit(), delegated(), new DelegationAccepted(PLAN, AUDIT, COUNT, null))
                .asking(new AcceptDelegation(PLAN, COUNT, null))
                .isRefused("delegation.already-answered");
        after(planned(), audit(), delegated(), new DelegationDeclined(PLAN, AUDIT, COUNT, WHY))
                .asking(new AcceptDelegation(PLAN, COUNT, null))
                .isRefused("delegation.already-answered");
    }

    @Test
    void a_task_that_nobody_delegated_cannot_be_accepted() {
        after(planned(), audit())
                .asking(new AcceptDelegation(PLAN, COUNT, null))
                .isRefused("delegation.unknown");
    }
}
