package org.actionplan.query.plan;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.COUNT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.NIGHT_ROUNDS;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.reopened;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.actionplan.api.plan.DelegationState;
import org.junit.jupiter.api.Test;

class ActionLineTest {

    @Test
    void a_new_action_has_not_been_started_and_promises_its_due_date() {
        var line = withAudit().line();

        assertThat(line.ref()).isEqualTo("AMB26-01");
        assertThat(line.state()).isEqualTo(ActionState.NOT_STARTED);
        assertThat(line.promisedBy()).isEqualTo(DUE).isEqualTo(line.dueBy());
        assertThat(line.timesMoved()).isZero();
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void what_was_promised_first_never_changes_however_often_the_date_is_moved() {
        var line = withAudit()
                .then(moved(DUE, DUE.plusDays(14)))
                .then(moved(DUE.plusDays(14), DUE.plusDays(60)))
                .then(started())
                .then(completed())
                .then(closed())
                .then(reopened())
                .line();

        assertThat(line.promisedBy()).isEqualTo(DUE);
        assertThat(line.dueBy()).isEqualTo(DUE.plusDays(90));
        assertThat(line.timesMoved()).isEqualTo(2);
    }

    @Test
    void progress_keeps_the_last_confidence_that_was_said() {
        var line = withAudit()
                .then(new ProgressRecorded(PLAN, AUDIT, "20 of 41", Confidence.CLOSE))
                .then(new ProgressRecorded(PLAN, AUDIT, "21 of 41", null))
                .line();

        assertThat(line.progress()).isEqualTo("21 of 41");
        assertThat(line.confidence()).isEqualTo(Confidence.CLOSE);
    }

    @Test
    void an_action_has_the_owner_and_the_words_it_was_given_last() {
        var line = withAudit()
                .then(new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, WHY))
                .then(new ActionReworded(
                        PLAN, AUDIT, "Audit falls risk forms", "Check all forms", "All 41", "All", WHY))
                .line();

        assertThat(line.ownerId()).isEqualTo(JOSEPH);
        assertThat(line.title()).isEqualTo("Check all forms");
        assertThat(line.task()).isEqualTo("All");
        assertThat(line.ref()).isEqualTo("AMB26-01");
    }

    @Test
    void a_pause_shows_until_when_and_ends() {
        var held = withAudit().then(new ActionHeld(PLAN, AUDIT, WHY, DUE));
        assertThat(held.line().state()).isEqualTo(ActionState.ON_HOLD);
        assertThat(held.line().heldUntil()).isEqualTo(DUE);

        var resumed = held.then(new ActionResumed(PLAN, AUDIT, WHY)).line();
        assertThat(resumed.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(resumed.heldUntil()).isNull();
    }

    @Test
    void completing_and_closing_say_who_when_and_with_what() {
        var line = withAudit()
                .then(started(), AMINA)
                .then(completed(), AMINA)
                .then(closed(), RUTH)
                .line();

        assertThat(line.state()).isEqualTo(ActionState.CLOSED);
        assertThat(line.startedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(line.completedOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(line.completedBy()).isEqualTo(AMINA);
        assertThat(line.completionNote()).isEqualTo("41 of 41");
        assertThat(line.closedOn()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(line.closedBy()).isEqualTo(RUTH);
        assertThat(line.closingNote()).isEqualTo("Ten looked at");
        assertThat(line.evidence()).containsExactly("Ten forms of March");
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void after_reopening_nobody_says_any_longer_that_it_is_done_or_checked() {
        nobodySaysItIsDone(withAudit()
                .then(started())
                .then(completed())
                .then(closed())
                .then(reopened())
                .line());
    }

    @Test
    void after_giving_back_nobody_says_any_longer_that_it_is_done() {
        nobodySaysItIsDone(withAudit()
                .then(started())
                .then(completed())
                .then(new ActionReturned(PLAN, AUDIT, WHY))
                .line());
    }

    @Test
    void a_withdrawn_action_names_what_took_its_place() {
        var line = withAudit()
                .then(new ActionWithdrawn(PLAN, AUDIT, WHY, NIGHT_ROUNDS))
                .line();

        assertThat(line.state()).isEqualTo(ActionState.WITHDRAWN);
        assertThat(line.supersededBy()).isEqualTo(NIGHT_ROUNDS);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void an_action_is_overdue_from_the_day_after_its_due_date_while_work_is_owed() {
        assertThat(withAudit().line().isOverdue(DUE)).isFalse();
        assertThat(withAudit().line().isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(withAudit().then(started()).line().isOverdue(DUE.plusDays(1)))
                .isTrue();
        assertThat(withAudit().then(moved(DUE, DUE.plusDays(9))).line().isOverdue(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void what_is_paused_completed_closed_or_withdrawn_is_not_overdue() {
        var late = DUE.plusDays(100);

        assertThat(withAudit()
                        .then(new ActionHeld(PLAN, AUDIT, WHY, null))
                        .line()
                        .isOverdue(late))
                .isFalse();
        assertThat(withAudit().then(started()).then(completed()).line().isOverdue(late))
                .isFalse();
        assertThat(withAudit()
                        .then(new ActionWithdrawn(PLAN, AUDIT, WHY, null))
                        .line()
                        .isOverdue(late))
                .isFalse();
    }

    @Test
    void a_delegated_task_shows_the_helpers_answer_and_report() {
        var offered = withAudit().then(delegated());
        assertThat(task(offered).state()).isEqualTo(DelegationState.OFFERED);
        assertThat(task(offered).to()).isEqualTo(JOSEPH);

        var accepted = offered.then(new DelegationAccepted(PLAN, AUDIT, COUNT, "On Tuesday"));
        assertThat(task(accepted).state()).isEqualTo(DelegationState.ACCEPTED);
        assertThat(task(accepted).reason()).isEqualTo("On Tuesday");

        var reported = accepted.then(new DelegationReported(PLAN, AUDIT, COUNT, "41 forms"));
        assertThat(task(reported).state()).isEqualTo(DelegationState.REPORTED);
        assertThat(task(reported).report()).isEqualTo("41 forms");
        assertThat(task(reported).reason()).isEqualTo("On Tuesday");
    }

    @Test
    void a_declined_task_shows_why() {
        var declined = withAudit().then(delegated()).then(new DelegationDeclined(PLAN, AUDIT, COUNT, "On leave"));

        assertThat(task(declined).state()).isEqualTo(DelegationState.DECLINED);
        assertThat(task(declined).reason()).isEqualTo("On leave");
    }

    private static DelegationLine task(OakfieldHistory history) {
        return history.line().delegations().getFirst();
    }

    private static void nobodySaysItIsDone(ActionLine line) {
        assertThat(line.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(line.completedOn()).isNull();
        assertThat(line.completedBy()).isNull();
        assertThat(line.completionNote()).isNull();
        assertThat(line.closedOn()).isNull();
        assertThat(line.closedBy()).isNull();
        assertThat(line.closingNote()).isNull();
        assertThat(line.evidence()).isEmpty();
    }
}
