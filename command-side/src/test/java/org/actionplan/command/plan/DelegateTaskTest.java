package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.COUNT;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.delegate;
import static org.actionplan.command.plan.OakfieldStory.delegated;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import org.junit.jupiter.api.Test;

class DelegateTaskTest {

    @Test
    void a_task_says_what_is_wanted_and_how_to_report_back() {
        after(planned(), audit()).asking(delegate(COUNT, AUDIT)).leadsTo(delegated());
    }

    @Test
    void a_task_is_delegated_once() {
        after(planned(), audit(), delegated()).asking(delegate(COUNT, AUDIT)).isRefused("delegation.already-made");
    }

    @Test
    void a_task_belongs_to_an_open_action_of_the_plan() {
        after(planned()).asking(delegate(COUNT, AUDIT)).isRefused("action.unknown");
        after(planned(), audit(), withdrawn(AUDIT))
                .asking(delegate(COUNT, AUDIT))
                .isRefused("action.not-open");
    }
}
