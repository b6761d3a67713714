package org.actionplan.query.page.action;

import static org.actionplan.query.plan.OakfieldFile.IN_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.ONGOING;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.COUNT;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.page.action.WhatNext.Step;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

/** Amina owns the audit; Ruth and Vera are quality leads; Joseph helps. */
class WhatNextTest {

    private static final PersonId VERA = new PersonId("person-vera");

    @Test
    void the_usual_next_step_comes_first() {
        assertThat(steps(withAudit(), RUTH, Role.QUALITY_LEAD)).startsWith("start-action");
        assertThat(steps(withAudit().then(started()), RUTH, Role.QUALITY_LEAD))
                .startsWith("record-progress", "complete-action");
        assertThat(steps(withAudit().then(new ActionHeld(PLAN, AUDIT, "Move", null)), RUTH, Role.QUALITY_LEAD))
                .startsWith("resume-action");
        assertThat(steps(withAudit().then(started()).then(completed()).then(closed()), RUTH, Role.QUALITY_LEAD))
                .containsExactly("reopen-action");
    }

    @Test
    void completed_is_checked_by_somebody_who_neither_owns_it_nor_did_it() {
        var completed = withAudit().then(started()).then(completed(), RUTH);

        assertThat(steps(completed, VERA, Role.QUALITY_LEAD)).startsWith("close-action", "return-action");
        assertThat(steps(completed, RUTH, Role.QUALITY_LEAD)).doesNotContain("close-action");
        assertThat(steps(completed, AMINA, Role.QUALITY_LEAD)).doesNotContain("close-action");
    }

    @Test
    void what_nobody_owns_needs_an_owner_first_and_what_has_no_day_a_first_one() {
        assertThat(steps(fromJune(null, ONGOING, ActionState.NOT_STARTED), RUTH, Role.QUALITY_LEAD))
                .startsWith("appoint-owner")
                .contains("promise-due-date")
                .doesNotContain("start-action", "hand-over-action", "move-due-date");
        assertThat(steps(fromJune(AMINA, IN_SEPTEMBER, ActionState.NOT_STARTED), RUTH, Role.QUALITY_LEAD))
                .startsWith("start-action")
                .contains("hand-over-action", "move-due-date")
                .doesNotContain("appoint-owner", "promise-due-date");
    }

    @Test
    void what_a_file_calls_done_is_checked_once_somebody_owns_it_or_reopened() {
        assertThat(steps(fromJune(null, ONGOING, ActionState.COMPLETED), RUTH, Role.QUALITY_LEAD))
                .startsWith("appoint-owner")
                .doesNotContain("close-action");
        assertThat(steps(fromJune(AMINA, ONGOING, ActionState.COMPLETED), RUTH, Role.QUALITY_LEAD))
                .startsWith("close-action");
        assertThat(steps(fromJune(null, ONGOING, ActionState.CLOSED), RUTH, Role.QUALITY_LEAD))
                .containsExactly("reopen-action");
    }

    @Test
    void a_contributor_is_offered_the_work_on_their_own_action() {
        assertThat(steps(withAudit(), AMINA, Role.CONTRIBUTOR)).containsExactly("start-action", "record-progress");
        assertThat(steps(withAudit().then(started()), AMINA, Role.CONTRIBUTOR))
                .containsExactly("record-progress", "complete-action");
        assertThat(steps(withAudit(), JOSEPH, Role.CONTRIBUTOR)).isEmpty();
        assertThat(steps(withAudit(), AMINA, Role.VIEWER)).isEmpty();
        assertThat(steps(withAudit(), AMINA, Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void nothing_is_offered_where_nothing_can_be_done() {
        assertThat(steps(
                        withAudit().then(new ActionWithdrawn(PLAN, AUDIT, "Not needed", null)),
                        RUTH,
                        Role.QUALITY_LEAD))
                .isEmpty();
        assertThat(WhatNext.of(PlanState.CLOSED, withAudit().line(), actor(RUTH, Role.QUALITY_LEAD)))
                .isEmpty();
    }

    @Test
    void a_helper_answers_for_a_task_and_then_reports_back() {
        var offered = withAudit().then(delegated());

        assertThat(task(offered, JOSEPH)).containsExactly("accept-delegation", "decline-delegation");
        assertThat(task(offered, AMINA)).isEmpty();
        var accepted = offered.then(new DelegationAccepted(PLAN, AUDIT, COUNT, null));
        assertThat(task(accepted, JOSEPH)).containsExactly("report-back");
    }

    @Test
    void a_task_that_was_declined_is_left_alone() {
        var declined = withAudit().then(delegated()).then(new DelegationDeclined(PLAN, AUDIT, COUNT, "On leave"));

        assertThat(task(declined, JOSEPH)).isEmpty();
    }

    private static List<String> steps(OakfieldHistory history, PersonId who, Role role) {
        return names(WhatNext.of(PlanState.OPEN, history.line(), actor(who, role)));
    }

    private static List<String> task(OakfieldHistory history, PersonId who) {
        ActionLine action = history.line();
        return names(WhatNext.of(PlanState.OPEN, action.delegations().getFirst(), actor(who, Role.CONTRIBUTOR)));
    }

    private static List<String> names(List<Step> steps) {
        assertThat(steps).allSatisfy(step -> assertThat(step.label()).isNotBlank());
        return steps.stream().map(Step::command).toList();
    }

    private static Actor actor(PersonId who, Role role) {
        return new Actor(who, Set.of(role), Set.of());
    }
}
