package org.actionplan.query.spreadsheet;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.FEWER_FALLS;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.NIGHT_ROUNDS;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.editions.Edition;
import org.actionplan.query.imports.editions.Editions;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Readings;
import org.actionplan.query.imports.source.SourceReader;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.OakfieldHistory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our own workbook, brought back in. */
class RoundTripTest {

    private static final People PEOPLE = OakfieldPeople.people();
    private static final Map<String, PersonId> NAMES = Map.of("Ruth", RUTH, "Amina", AMINA, "Joseph", JOSEPH);
    private static final ImportId FILE = new ImportId("import-care-home");

    @Test
    void every_action_of_our_own_workbook_is_read_and_nothing_else_is_taken_for_one() {
        var past = past(story());

        var reading = read(past);

        assertThat(reading.rows())
                .extracting(ReadRow::sourceReference)
                .containsExactlyInAnyOrderElementsOf(
                        past.now().actions().stream().map(ActionLine::ref).toList());
        assertThat(reading.rows())
                .extracting(ReadRow::title)
                .containsExactlyInAnyOrderElementsOf(
                        past.now().actions().stream().map(ActionLine::title).toList());
        assertThat(reading.dateOrderUnclear()).isFalse();
        assertThat(reading.statusWords())
                .allSatisfy(word -> assertThat(word.sure()).as(word.word()).isTrue());
    }

    @Test
    void our_own_workbook_proposes_no_change() {
        var past = past(story());

        var edition = compare(past, read(past));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.hints()).isEmpty();
        assertThat(edition.changes(Set.of())).isEmpty();
        assertThat(edition.matched()).hasSameSizeAs(past.now().actions());
    }

    @Test
    void a_workbook_taken_away_before_a_change_does_not_undo_it() {
        var taken = read(past(planned().then(OakfieldHistory.audit())));
        var now = past(planned().then(OakfieldHistory.audit()).then(moved(DUE, DUE.plusDays(90))));

        assertThat(compare(now, taken).changes()).isEmpty();
    }

    @Test
    void what_somebody_typed_into_the_workbook_is_proposed_and_doubted_where_the_plan_has_moved_on() {
        var history = planned().then(OakfieldHistory.audit()).then(moved(DUE, DUE.plusDays(60)));
        var typed = read(past(history));
        var now = past(planned()
                .then(OakfieldHistory.audit())
                .then(new DueDateMoved(PLAN, AUDIT, DUE, DUE.plusDays(30), OakfieldHistory.WHY)));
        var asOfVersionTwo = new HashMap<>(typed.about());
        asOfVersionTwo.put("version", "2");

        var changes = compare(now, withAbout(typed, asOfVersionTwo)).changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.words()).isEqualTo("Moves from 30 April 2026 to 30 May 2026.");
            assertThat(change.doubt()).startsWith("Ruth moved the day to 30 April 2026 on 3 February 2026.");
        });
    }

    @Test
    void a_plan_without_closed_actions_comes_back_the_same() {
        var past = past(planned().then(OakfieldHistory.audit()));

        assertThat(compare(past, read(past)).changes()).isEmpty();
    }

    private static Reading read(Past past) {
        var then = new PlanThen(past, past.now(), past.now().recordedAt());
        var file = WorkbookFile.of(new Sheets(then, PEOPLE).all(), past.now());
        return Readings.of(SourceReader.read(then.fileName() + ".xlsx", file), Answers.NONE);
    }

    private static Reading withAbout(Reading read, Map<String, String> about) {
        return new Reading(
                read.tables(),
                read.candidates(),
                read.columns(),
                read.statusWords(),
                read.owners(),
                about,
                read.names(),
                read.asOf(),
                read.dateOrderUnclear(),
                read.shape(),
                read.rows(),
                read.notActions(),
                read.warnings());
    }

    private static Edition compare(Past past, Reading reading) {
        return Editions.compare(past, reading, RoundTripTest::owner, PEOPLE::nameOf);
    }

    private static @Nullable PersonId owner(ReadRow row) {
        var accountable = row.owners().accountable();
        return accountable == null ? null : NAMES.get(accountable);
    }

    private static Past past(OakfieldHistory history) {
        return Past.NONE.and(history.events());
    }

    /** One action in every state, one moved, one from a file, texts with lists, dates and several lines. */
    private static OakfieldHistory story() {
        return planned()
                .then(objective(DUE))
                .then(OakfieldHistory.audit())
                .then(nightRounds())
                .then(milestone())
                .then(moved(DUE, DUE.plusDays(90)))
                .then(started())
                .then(completed())
                .then(closed(), RUTH)
                .then(new ActionStarted(PLAN, NIGHT_ROUNDS, DUE.minusDays(20)))
                .then(new ProgressRecorded(
                        PLAN,
                        NIGHT_ROUNDS,
                        "12/03/2026: Two rounds a night.\n- Ward one is done; ward two from 1 April\n- See form 7",
                        Confidence.CLOSE))
                .then(action(3, "Put sensor mats beside 12 beds, and check them weekly", null))
                .then(action(
                        4,
                        "Train night staff",
                        "1. Book the room and the trainer for two evenings in a row.\n"
                                + "2. Invite everybody by 3/4/2026, in writing."))
                .then(new ActionHeld(PLAN, new ActionId("action-4"), "Room is flooded", DUE.plusDays(30)))
                .then(action(
                        5,
                        "Lower all beds",
                        "Every bed goes to its lowest setting, at night only. Say why to whoever asks."))
                .then(new ActionWithdrawn(PLAN, new ActionId("action-5"), "Beds are low already", null))
                .then(action(6, "Ask residents what wakes them", "Six questions, one page."))
                .then(new ActionStarted(PLAN, new ActionId("action-6"), DUE.minusDays(9)))
                .then(new ActionCompleted(PLAN, new ActionId("action-6"), DUE.minusDays(2), "Twenty asked"))
                .then(new FileImported(
                        PLAN, FILE, "care-home-plan.xlsx", "b".repeat(64), "c".repeat(64), "{}", null, List.of()))
                .then(imported(7, "Check call bells", WrittenDate.undated("ongoing"), ActionState.NOT_STARTED, ""))
                .then(imported(
                        8,
                        "Review care plans after each fall",
                        WrittenDate.day("30/4/26", LocalDate.of(2026, 4, 30)),
                        ActionState.CLOSED,
                        "Joseph"))
                .then(new ProgressReported(
                        PLAN, new ActionId("action-8"), FILE, "All reviewed in April", WrittenDate.undated("Q1")))
                .then(new LessonRecorded(
                        PLAN, new LessonId("lesson-1"), "Ask night staff first", AUDIT, LessonKind.LESSON));
    }

    private static ActionCreated action(int number, String title, @Nullable String task) {
        return new ActionCreated(
                PLAN,
                new ActionId("action-" + number),
                "AMB26-0" + number,
                title,
                JOSEPH,
                DUE.plusDays(number),
                FEWER_FALLS,
                task,
                null,
                null,
                "No fall between 22:00 and 06:00",
                List.of("Seen twice"),
                "Two nights of one person",
                "F" + number);
    }

    private static ActionImported imported(
            int number, String title, WrittenDate due, ActionState state, String checkedBy) {
        return new ActionImported(
                PLAN,
                new ActionId("action-" + number),
                "AMB26-0" + number,
                FILE,
                new SourceRow("row " + number, Map.of("Action", title, "By when", due.text())),
                title,
                null,
                checkedBy.isEmpty() ? null : AMINA,
                checkedBy.isEmpty() ? "Head cook or deputy" : "AY",
                due,
                null,
                state,
                state.key(),
                null,
                null,
                state == ActionState.CLOSED ? LocalDate.of(2026, 5, 2) : null,
                checkedBy.isEmpty() ? null : checkedBy,
                null,
                List.of(),
                null,
                null);
    }
}
