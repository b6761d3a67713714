package org.actionplan.query.history;

import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.query.plan.OakfieldFile.END_OF_MARCH;
import static org.actionplan.query.plan.OakfieldFile.END_OF_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.IN_MARCH;
import static org.actionplan.query.plan.OakfieldFile.IN_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.JUNE;
import static org.actionplan.query.plan.OakfieldFile.ONGOING;
import static org.actionplan.query.plan.OakfieldFile.audit;
import static org.actionplan.query.plan.OakfieldFile.fileImported;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

/** What history and the ledger of promised dates make of a file. */
class ImportedHistoryTest {

    private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void every_change_that_a_file_brought_names_the_file() {
        var lines = lines(fromJune(AMINA, IN_MARCH, IN_PROGRESS));

        assertThat(lines.get(0).broughtBy()).as("the plan was begun here").isNull();
        assertThat(lines.subList(1, 3))
                .extracting(HistoryLine::broughtBy)
                .containsOnly(new HistoryLine.ImportRef(JUNE, "falls plan June.xlsx"));
        assertThat(lines.get(1).item().kind()).isEqualTo("import");
    }

    @Test
    void a_move_that_the_file_only_shows_is_told_without_a_reason_we_do_not_know() {
        var history = planned()
                .brought(JUNE, fileImported())
                .brought(JUNE, audit(AMINA, IN_SEPTEMBER, IN_MARCH, IN_PROGRESS));
        var promise = ledger(history).getFirst();

        assertThat(promise.promisedBy()).isEqualTo(END_OF_MARCH);
        assertThat(promise.dueBy()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(promise.moves()).singleElement().satisfies(move -> {
            assertThat(move.reason()).isEqualTo("Moved before it came into this plan; the file does not say why");
            assertThat(move.wasLate()).isFalse();
        });
    }

    @Test
    void an_action_without_a_day_has_made_no_promise() {
        assertThat(ledger(fromJune(AMINA, ONGOING, IN_PROGRESS))).isEmpty();
    }

    @Test
    void a_first_day_is_a_promise_and_no_move() {
        var promised =
                fromJune(AMINA, ONGOING, IN_PROGRESS).then(new DueDatePromised(PLAN, AUDIT, END_OF_SEPTEMBER, WHY));
        var reopened = fromJune(AMINA, ONGOING, IN_PROGRESS)
                .then(new ActionReopened(PLAN, AUDIT, WHY, null, END_OF_SEPTEMBER));

        assertThat(ledger(promised))
                .singleElement()
                .satisfies(promise -> assertThat(promise.moves()).isEmpty());
        assertThat(ledger(reopened))
                .singleElement()
                .satisfies(promise -> assertThat(promise.moves()).isEmpty());
    }

    @Test
    void a_promise_that_the_file_kept_and_then_lost_is_moved_by_the_next_day() {
        var history = planned()
                .brought(JUNE, fileImported())
                .brought(JUNE, audit(AMINA, ONGOING, IN_MARCH, IN_PROGRESS))
                .then(new DueDatePromised(PLAN, AUDIT, END_OF_SEPTEMBER, WHY));

        assertThat(history.line().timesMoved()).isEqualTo(1);
        assertThat(ledger(history))
                .singleElement()
                .satisfies(promise -> assertThat(promise.moves())
                        .singleElement()
                        .satisfies(move -> assertThat(move.from()).isEqualTo(END_OF_MARCH)));
    }

    private static List<HistoryLine> lines(OakfieldHistory history) {
        return Past.NONE
                .and(history.events())
                .lines(LongStream.rangeClosed(1, history.events().size())
                        .boxed()
                        .toList());
    }

    private static List<Slippage.Promise> ledger(OakfieldHistory history) {
        return Slippage.ledger(history.events(), LATER);
    }
}
