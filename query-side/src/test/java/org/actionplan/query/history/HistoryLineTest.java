package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.BEGIN;
import static org.actionplan.query.plan.OakfieldHistory.COUNT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.TRAINED;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

class HistoryLineTest {

    @Test
    void a_line_says_who_changed_what_when_and_why_field_by_field() {
        var line = last(withAudit().then(moved(DUE, DUE.plusDays(14)), JOSEPH));

        assertThat(line)
                .isEqualTo(new HistoryLine(
                        3,
                        BEGIN.plus(Duration.ofDays(2)),
                        JOSEPH,
                        "plan.DueDateMoved",
                        new Item("action", AUDIT.value(), "AMB26-01", "Audit falls risk forms"),
                        null,
                        WHY,
                        null,
                        List.of(new FieldChange("dueBy", DUE, DUE.plusDays(14)))));
    }

    @Test
    void the_day_it_happened_stands_apart_from_the_moment_it_was_recorded() {
        assertThat(last(withAudit().then(started())).happenedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(last(withAudit().then(started()).then(completed())).happenedOn())
                .isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(last(withAudit().then(started()).then(completed()).then(closed()))
                        .happenedOn())
                .isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(last(planned().then(milestone()).then(new MilestoneReached(PLAN, TRAINED, DUE, null)))
                        .happenedOn())
                .isEqualTo(DUE);
        assertThat(last(withAudit()).happenedOn()).isNull();
    }

    @Test
    void an_item_has_the_title_it_had_at_that_time() {
        var lines = told(withAudit()
                .then(new ActionReworded(PLAN, AUDIT, "Audit falls risk forms", "Check all forms", null, null, WHY))
                .then(started()));

        assertThat(lines)
                .extracting(line -> line.item().title())
                .containsExactly(
                        "Fewer falls at night", "Audit falls risk forms", "Check all forms", "Check all forms");
    }

    @Test
    void the_creation_of_an_item_shows_its_fields_as_new() {
        assertThat(last(withAudit()).changes())
                .contains(
                        new FieldChange("title", null, "Audit falls risk forms"),
                        new FieldChange("ownerId", null, AMINA));
    }

    @Test
    void a_delegated_task_is_told_under_its_actions_reference() {
        var line = last(withAudit().then(delegated()));

        assertThat(line.item()).isEqualTo(new Item("delegation", COUNT.value(), "AMB26-01", "Count the forms"));
    }

    @Test
    void a_history_is_told_oldest_first_and_from_one_version_to_another() {
        var history = withAudit().then(started()).then(completed());
        var events = history.events();

        assertThat(told(history)).extracting(HistoryLine::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(Past.NONE.and(events).between(1, 3))
                .extracting(HistoryLine::version)
                .containsExactly(2L, 3L);
        assertThat(Past.NONE.and(events).between(3, 3)).isEmpty();
    }

    private static HistoryLine last(OakfieldHistory history) {
        return told(history).getLast();
    }

    private static List<HistoryLine> told(OakfieldHistory history) {
        var events = history.events();
        return Past.NONE.and(events).between(0, events.size());
    }
}
