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

import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.junit.jupiter.api.Test;

class ReportBackTest {

    @Test
    void the_helper_tells_what_came_of_the_task() {
        after(planned(), audit(), delegated(), new DelegationAccepted(PLAN, AUDIT, COUNT, null))
                .asking(new ReportBack(PLAN, COUNT, "41 forms, 12 upstairs"), contributor(JOSEPH))
                .leadsTo(new DelegationReported(PLAN, AUDIT, COUNT, "41 forms, 12 upstairs"));
    }

    @Test
    void whoever_reports_without_accepting_has_plainly_taken_it_on() {
        after(planned(), audit(), delegated())
                .asking(new ReportBack(PLAN, COUNT, "41 forms"))
                .isAccepted();
    }

    @Test
    void a_second_report_may_follow() {
        after(planned(), audit(), delegated(), new DelegationReported(PLAN, AUDIT, COUNT, "41 forms"))
                .asking(new ReportBack(PLAN, COUNT, "42 forms, one was in the office"))
                .isAccepted();
    }

    @Test
    void a_declined_task_has_no_report() {
        after(planned(), audit(), delegated(), new DelegationDeclined(PLAN, AUDIT, COUNT, WHY))
                .asking(new ReportBack(PLAN, COUNT, "41 forms"))
                .isRefused("delegation.declined");
    }

    @Test
    void a_task_that_nobody_delegated_has_no_report() {
        after(planned(), audit())
                .asking(new ReportBack(PLAN, COUNT, "41 forms"))
                .isRefused("delegation.unknown");
    }
}
