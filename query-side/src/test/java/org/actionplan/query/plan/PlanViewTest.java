package org.actionplan.query.plan;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.BEGIN;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.FEWER_FALLS;
import static org.actionplan.query.plan.OakfieldHistory.NIGHT_ROUNDS;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.TRAINED;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.audit;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.api.plan.PlanState;
import org.junit.jupiter.api.Test;

class PlanViewTest {

    @Test
    void before_its_first_event_there_is_no_plan() {
        assertThat(PlanView.of(List.of())).isNull();
        var audit = withAudit().events().getLast();
        assertThatThrownBy(() -> PlanView.evolve(null, audit)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_new_plan_is_open_and_empty() {
        var view = planned().view();

        assertThat(view.plan().state()).isEqualTo(PlanState.OPEN);
        assertThat(view.plan().scopeIn()).containsExactly("Bedrooms at night");
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.recordedAt()).isEqualTo(BEGIN);
        assertThat(List.of(view.objectives(), view.actions(), view.milestones(), view.lessons(), view.versions()))
                .allSatisfy(items -> assertThat(items).isEmpty());
    }

    @Test
    void the_version_counts_events_and_the_moment_is_that_of_the_last() {
        var view = withAudit().at("2026-03-09T08:15:00Z", started()).view();

        assertThat(view.version()).isEqualTo(3);
        assertThat(view.recordedAt()).isEqualTo(Instant.parse("2026-03-09T08:15:00Z"));
    }

    @Test
    void the_scope_is_what_was_said_last() {
        var view = planned()
                .then(new ScopeAdjusted(PLAN, List.of(), List.of("Corridors"), List.of(), List.of("Lifts"), WHY))
                .view();

        assertThat(view.plan().scopeIn()).containsExactly("Corridors");
        assertThat(view.plan().scopeOut()).containsExactly("Lifts");
        assertThat(view.plan().title()).isEqualTo("Fewer falls at night");
    }

    @Test
    void a_closed_plan_can_be_open_again() {
        var closed = withAudit().then(new PlanClosed(PLAN, WHY));
        assertThat(closed.view().plan().state()).isEqualTo(PlanState.CLOSED);
        assertThat(closed.view().actions()).hasSize(1);

        assertThat(closed.then(new PlanReopened(PLAN, WHY)).view().plan().state())
                .isEqualTo(PlanState.OPEN);
    }

    @Test
    void a_named_version_says_who_named_it_and_when() {
        assertThat(withAudit()
                        .then(new VersionNamed(PLAN, "As sent to CQC", 1, "By post"), AMINA)
                        .view()
                        .versions())
                .containsExactly(
                        new VersionLine("As sent to CQC", 1, "By post", BEGIN.plus(Duration.ofDays(2)), AMINA));
    }

    @Test
    void an_objective_keeps_its_first_day_beside_the_one_in_force() {
        var line = planned()
                .then(objective(DUE))
                .then(new ObjectiveMoved(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .view()
                .objectives()
                .getFirst();

        assertThat(line.dueBy()).isEqualTo(DUE.plusDays(30));
        assertThat(line.promisedBy()).isEqualTo(DUE);
    }

    @Test
    void an_objective_without_a_day_promises_the_first_one_it_gets() {
        var line = planned()
                .then(objective(null))
                .then(new ObjectiveMoved(PLAN, FEWER_FALLS, null, DUE, WHY))
                .then(new ObjectiveMoved(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                .view()
                .objectives()
                .getFirst();

        assertThat(line.promisedBy()).isEqualTo(DUE);
        assertThat(line.dueBy()).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void a_milestone_keeps_its_first_day_and_is_reached_on_one() {
        var line = planned()
                .then(milestone())
                .then(new MilestoneMoved(PLAN, TRAINED, DUE, DUE.plusDays(14), WHY))
                .then(new MilestoneReached(PLAN, TRAINED, DUE.plusDays(10), "14 of 14"))
                .view()
                .milestones()
                .getFirst();

        assertThat(line)
                .isEqualTo(new MilestoneLine(
                        TRAINED,
                        "All night staff trained",
                        DUE.plusDays(14),
                        DUE,
                        null,
                        null,
                        DUE.plusDays(10),
                        "14 of 14"));
    }

    @Test
    void a_lesson_says_who_recorded_it_and_when() {
        var lesson = new LessonId("lesson-count-first");

        assertThat(planned()
                        .then(new LessonRecorded(PLAN, lesson, "Count first", null, LessonKind.ISSUE), AMINA)
                        .view()
                        .lessons())
                .containsExactly(new LessonLine(
                        lesson, LessonKind.ISSUE, "Count first", null, BEGIN.plus(Duration.ofDays(1)), AMINA));
    }

    @Test
    void what_happens_to_one_action_leaves_the_others_as_they_were() {
        var view = withAudit().then(nightRounds()).then(started()).view();

        assertThat(view.action(NIGHT_ROUNDS)).map(ActionLine::state).hasValue(ActionState.NOT_STARTED);
        assertThat(view.action(AUDIT)).map(ActionLine::state).hasValue(ActionState.IN_PROGRESS);
    }

    @Test
    void an_earlier_view_is_not_touched_by_later_events() {
        var history = withAudit();
        var before = history.view();

        history.then(started())
                .then(completed())
                .then(new PlanClosed(PLAN, WHY))
                .view();

        assertThat(before.action(AUDIT)).map(ActionLine::state).hasValue(ActionState.NOT_STARTED);
        assertThat(before.plan().state()).isEqualTo(PlanState.OPEN);
    }
}
