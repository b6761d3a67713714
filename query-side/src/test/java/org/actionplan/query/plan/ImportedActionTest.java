package org.actionplan.query.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.query.plan.OakfieldFile.END_OF_MARCH;
import static org.actionplan.query.plan.OakfieldFile.END_OF_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.IN_MARCH;
import static org.actionplan.query.plan.OakfieldFile.IN_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.JULY;
import static org.actionplan.query.plan.OakfieldFile.JUNE;
import static org.actionplan.query.plan.OakfieldFile.ONGOING;
import static org.actionplan.query.plan.OakfieldFile.audit;
import static org.actionplan.query.plan.OakfieldFile.fileImported;
import static org.actionplan.query.plan.OakfieldFile.foundInJuly;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldFile.july;
import static org.actionplan.query.plan.OakfieldFile.note;
import static org.actionplan.query.plan.OakfieldFile.reported;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.DatedNote;
import org.junit.jupiter.api.Test;

/** How an action reads that came in with a file. */
class ImportedActionTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);

    @Test
    void the_file_stands_on_the_plan_with_who_brought_it() {
        var file = fromJune(AMINA, IN_SEPTEMBER, IN_PROGRESS).view().imports().getFirst();

        assertThat(file.importId()).isEqualTo(JUNE);
        assertThat(file.name()).isEqualTo("falls plan June.xlsx");
        assertThat(file.importedBy()).isEqualTo(RUTH);
        assertThat(file.leftOut()).isEqualTo(1);
    }

    @Test
    void a_month_counts_with_its_last_day_and_keeps_how_it_was_written() {
        var line = fromJune(AMINA, IN_SEPTEMBER, IN_PROGRESS).line();

        assertThat(line.dueBy()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(line.promisedBy()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(line.dueWritten()).isEqualTo(IN_SEPTEMBER);
        assertThat(line.isOverdue(END_OF_SEPTEMBER)).isFalse();
        assertThat(line.isOverdue(END_OF_SEPTEMBER.plusDays(1))).isTrue();
    }

    @Test
    void what_nobody_owns_and_has_no_day_stays_so_and_is_never_overdue() {
        var line = fromJune(null, ONGOING, IN_PROGRESS).line();

        assertThat(line.ownerId()).isNull();
        assertThat(line.ownerText()).isEqualTo("RM / DT");
        assertThat(line.dueBy()).isNull();
        assertThat(line.promisedBy()).isNull();
        assertThat(line.isOverdue(LONG_AFTER)).isFalse();
    }

    @Test
    void a_file_that_keeps_the_first_promise_shows_one_move() {
        var line = planned()
                .brought(JUNE, fileImported())
                .brought(JUNE, audit(AMINA, IN_SEPTEMBER, IN_MARCH, IN_PROGRESS))
                .line();

        assertThat(line.promisedBy()).isEqualTo(END_OF_MARCH);
        assertThat(line.dueBy()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(line.timesMoved()).isEqualTo(1);
    }

    @Test
    void closed_and_completed_are_the_files_word_and_started_is_not_marked() {
        var closed = fromJune(AMINA, IN_MARCH, CLOSED).line();

        assertThat(closed.reportedIn()).isEqualTo(JUNE);
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(closed.closedBy()).isNull();
        assertThat(closed.checkedByText()).isEqualTo("R. Okafor");
        assertThat(fromJune(AMINA, IN_MARCH, COMPLETED).line().reportedIn()).isEqualTo(JUNE);
        assertThat(fromJune(AMINA, IN_MARCH, IN_PROGRESS).line().reportedIn()).isNull();
    }

    @Test
    void our_own_checking_takes_the_place_of_the_files_word() {
        var line = fromJune(AMINA, IN_MARCH, COMPLETED).then(closed(), JOSEPH).line();

        assertThat(line.reportedIn()).isNull();
        assertThat(line.closedBy()).isEqualTo(JOSEPH);
    }

    @Test
    void what_a_file_calls_done_and_we_do_not_is_no_longer_its_word() {
        var given = fromJune(AMINA, IN_MARCH, COMPLETED)
                .then(new ActionReturned(PLAN, AUDIT, WHY))
                .line();
        var reopened = fromJune(AMINA, ONGOING, CLOSED)
                .then(new ActionReopened(PLAN, AUDIT, WHY, null, END_OF_MARCH))
                .line();

        assertThat(given.reportedIn()).isNull();
        assertThat(given.completedOn()).isNull();
        assertThat(reopened.state()).isEqualTo(IN_PROGRESS);
        assertThat(reopened.reportedIn()).isNull();
        assertThat(reopened.promisedBy()).isEqualTo(END_OF_MARCH);
    }

    @Test
    void an_owner_and_a_first_day_come_later() {
        var line = fromJune(null, ONGOING, NOT_STARTED)
                .then(new OwnerAppointed(PLAN, AUDIT, JOSEPH, WHY))
                .then(new DueDatePromised(PLAN, AUDIT, END_OF_MARCH, WHY))
                .line();

        assertThat(line.ownerId()).isEqualTo(JOSEPH);
        assertThat(line.dueBy()).isEqualTo(END_OF_MARCH);
        assertThat(line.promisedBy()).isEqualTo(END_OF_MARCH);
        assertThat(line.timesMoved()).isZero();
        assertThat(line.dueWritten()).isNull();
    }

    @Test
    void a_day_of_our_own_is_no_longer_written_as_in_the_file() {
        var moved = new DueDateMoved(PLAN, AUDIT, END_OF_SEPTEMBER, END_OF_SEPTEMBER.plusDays(1), WHY);

        assertThat(fromJune(AMINA, IN_SEPTEMBER, IN_PROGRESS).then(moved).line().dueWritten())
                .isNull();
    }

    @Test
    void the_notes_of_a_file_are_kept_with_the_times_it_gives() {
        var line = fromJune(AMINA, IN_MARCH, IN_PROGRESS)
                .brought(JUNE, note("Forms ordered", "Easter"))
                .brought(JUNE, note("20 of 41", "14/4"))
                .line();

        assertThat(line.notes()).extracting(DatedNote::text).containsExactly("Forms ordered", "20 of 41");
        assertThat(line.progress()).isEqualTo("20 of 41");
    }

    @Test
    void a_later_edition_may_report_another_state() {
        var line = fromJune(AMINA, IN_MARCH, IN_PROGRESS)
                .brought(JULY, july())
                .brought(JULY, reported(IN_PROGRESS, CLOSED))
                .line();

        assertThat(line.state()).isEqualTo(CLOSED);
        assertThat(line.reportedIn()).isEqualTo(JULY);
        assertThat(line.closedOn()).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(line.completedBy()).isNull();
    }

    @Test
    void what_the_latest_edition_says_is_kept_beside_what_the_plan_says() {
        var line = fromJune(AMINA, IN_MARCH, IN_PROGRESS)
                .brought(JULY, july())
                .brought(JULY, foundInJuly("row 5", IN_SEPTEMBER))
                .line();

        assertThat(line.title()).isEqualTo("Audit falls risk forms");
        assertThat(line.dueWritten()).as("not accepted").isEqualTo(IN_MARCH);
        assertThat(line.filed().title()).isEqualTo("Audit all falls risk forms");
        assertThat(line.filed().due()).isEqualTo(IN_SEPTEMBER);
        assertThat(line.statusWord()).isEqualTo("Green");
        assertThat(line.source().where()).isEqualTo("row 5");
    }

    @Test
    void an_edition_without_the_action_leaves_the_row_as_it_last_stood() {
        var line = fromJune(AMINA, IN_MARCH, IN_PROGRESS)
                .brought(JULY, july())
                .brought(JULY, foundInJuly(null, IN_MARCH))
                .line();

        assertThat(line.source()).isNull();
        assertThat(line.filed().missingFrom()).isEqualTo(JULY);
        assertThat(line.filed().source().where()).isEqualTo("row 4");
    }
}
