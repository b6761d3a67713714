package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.BEGIN;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.FEWER_FALLS;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.TRAINED;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.reopened;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.actionplan.query.history.Slippage.Move;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippageTest {

    private static final Instant LATER = Instant.parse("2026-12-31T12:00:00Z");

    @Test
    void a_promise_that_was_kept_has_not_slipped() {
        var promise = audit(withAudit().then(started()).then(completed()), LATER);

        assertThat(promise.promisedBy()).isEqualTo(DUE).isEqualTo(promise.dueBy());
        assertThat(promise.moves()).isEmpty();
        assertThat(promise.daysSlipped()).isZero();
        assertThat(promise.ownerId()).isEqualTo(AMINA);
        assertThat(promise.state()).isEqualTo("completed");
        assertThat(promise.stateOnPromisedDay()).isEqualTo("completed");
    }

    @Test
    void each_move_says_who_when_why_and_how_far() {
        var promise = audit(
                withAudit().then(moved(DUE, DUE.plusDays(14)), JOSEPH).then(moved(DUE.plusDays(14), DUE.minusDays(3))),
                LATER);

        assertThat(promise.daysSlipped()).isEqualTo(-3);
        assertThat(promise.moves())
                .containsExactly(
                        new Move(3, BEGIN.plus(Duration.ofDays(2)), JOSEPH, DUE, DUE.plusDays(14), WHY, false, false),
                        new Move(
                                4,
                                BEGIN.plus(Duration.ofDays(3)),
                                RUTH,
                                DUE.plusDays(14),
                                DUE.minusDays(3),
                                WHY,
                                false,
                                false));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T22:59:59Z, false", "2026-03-31T23:00:00Z, true", "2026-04-01T08:00:00Z, true"})
    void a_date_that_is_moved_after_it_has_passed_in_England_was_late(String moment, boolean wasLate) {
        var promise = audit(withAudit().at(moment, moved(DUE, DUE.plusDays(14))), LATER);

        assertThat(promise.moves()).extracting(Move::wasLate).containsExactly(wasLate);
    }

    @Test
    void reopening_moves_the_date_too() {
        var promise = audit(
                withAudit().then(started()).then(completed()).then(closed()).then(reopened()), LATER);

        assertThat(promise.moves()).extracting(Move::reopened).containsExactly(true);
        assertThat(promise.daysSlipped()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T22:59:59.999999999Z, completed",
        "2026-03-31T23:00:00Z, in-progress",
        "2026-04-02T09:00:00Z, in-progress"
    })
    void the_promised_day_ends_at_midnight_in_England_also_in_summer(String completedAt, String state) {
        var promise = audit(withAudit().then(started()).at(completedAt, completed()), LATER);

        assertThat(promise.stateOnPromisedDay()).isEqualTo(state);
        assertThat(promise.state()).isEqualTo("completed");
    }

    @Test
    void while_the_promised_day_has_not_ended_nothing_is_said_about_it() {
        assertThat(audit(withAudit(), Instant.parse("2026-03-31T22:59:59Z")).stateOnPromisedDay())
                .isNull();
        assertThat(audit(withAudit(), Instant.parse("2026-03-31T23:00:00Z")).stateOnPromisedDay())
                .isEqualTo("not-started");
    }

    @Test
    void what_was_written_down_after_its_promised_day_had_no_state_then() {
        var late = planned().at("2026-05-01T12:00:00Z", OakfieldHistory.audit());

        assertThat(audit(late, LATER).stateOnPromisedDay()).isNull();
    }

    @Test
    void milestones_and_objectives_are_promises_too() {
        var ledger = Slippage.ledger(
                planned()
                        .then(objective(DUE))
                        .then(milestone())
                        .then(new ObjectiveMoved(PLAN, FEWER_FALLS, DUE, DUE.plusDays(30), WHY))
                        .then(new MilestoneMoved(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY))
                        .then(new MilestoneReached(PLAN, TRAINED, DUE, null))
                        .events(),
                LATER);

        assertThat(ledger).extracting(Promise::daysSlipped).containsExactly(30L, 7L);
        assertThat(ledger).extracting(Promise::state).containsExactly(null, "reached");
    }

    @Test
    void an_objective_without_a_day_promises_nothing() {
        assertThat(Slippage.ledger(planned().then(objective(null)).events(), LATER))
                .isEmpty();
    }

    private static Promise audit(OakfieldHistory history, Instant moment) {
        return Slippage.ledger(history.events(), moment).stream()
                .filter(promise -> promise.item().id().equals(AUDIT.value()))
                .findFirst()
                .orElseThrow();
    }
}
