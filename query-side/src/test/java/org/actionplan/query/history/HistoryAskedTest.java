package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryAskedTest {

    /** Version 1 on 1 February at noon, and a version a day from there. */
    private static final Past PAST = Past.NONE.and(withAudit()
            .then(objective(DUE))
            .then(delegated(), JOSEPH)
            .then(milestone())
            .then(moved(DUE, DUE.plusDays(14)), JOSEPH)
            .then(new VersionNamed(PLAN, "As sent to CQC", 6, null))
            .then(new PlanClosed(PLAN, WHY))
            .events());

    @Test
    void without_a_question_the_whole_history_is_wanted() {
        assertThat(new HistoryAsked(null, null, null, null).versions(PAST))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @ParameterizedTest
    @CsvSource({
        "AMB26-01, '2,4,6'",
        "amb26-01, '2,4,6'",
        "action-audit, '2,6'",
        "delegation-count-forms, '4'",
        "objective-fewer-falls, '3'",
        "milestone-night-staff-trained, '5'",
        "As sent to CQC, '7'",
        "AMB26, '1,8'",
        "plan-oakfield-falls, '1,8'",
        "AMB26-99, ''"
    })
    void an_item_is_meant_by_its_id_or_by_what_people_call_it(String item, String versions) {
        assertThat(new HistoryAsked(item, null, null, null).versions(PAST))
                .extracting(String::valueOf)
                .containsExactly(versions.isEmpty() ? new String[0] : versions.split(","));
    }

    @Test
    void who_and_when_can_be_asked_together() {
        assertThat(new HistoryAsked(null, JOSEPH.value(), null, null).versions(PAST))
                .containsExactly(4L, 6L);
        var since = Instant.parse("2026-02-04T12:00:00Z");
        assertThat(new HistoryAsked(null, null, since, since.plusSeconds(86_400)).versions(PAST))
                .containsExactly(4L, 5L);
        assertThat(new HistoryAsked(AUDIT.value(), JOSEPH.value(), since, null).versions(PAST))
                .containsExactly(6L);
    }
}
