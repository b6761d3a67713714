package org.actionplan.query.imports.editions;

import static org.actionplan.query.imports.editions.Quarter.HEAD_COOK;
import static org.actionplan.query.imports.editions.Quarter.MANAGER;
import static org.actionplan.query.imports.editions.Quarter.PLAN;
import static org.actionplan.query.imports.editions.Quarter.importedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final ActionId FRIDGES = new ActionId("action-1");

    private static final Row FRIDGE_CHECKS = Row.of(4, "Check the fridges twice a day")
            .owned("HC", "Head cook")
            .due("30/4/26", 2026, 4, 30)
            .is(ActionState.IN_PROGRESS, Confidence.ON_TARGET, "On track");
    private static final Row CHARTS = Row.of(5, "Audit the medicine charts every month")
            .owned("Registered manager", "Registered manager")
            .dueIn("Sept 2026", 2026, 9)
            .is(ActionState.NOT_STARTED, null, "Not started");
    private static final Row CALL_BELLS = Row.of(6, "Answer call bells within three minutes")
            .owned("RM", "Registered manager")
            .due("31/5/26", 2026, 5, 31)
            .is(ActionState.IN_PROGRESS, Confidence.CLOSE, "Some delay");
    private static final Row GARDEN = Row.of(7, "Make the garden path safe for walking frames")
            .due(WrittenDate.undated("ongoing"))
            .is(ActionState.NOT_STARTED, null, "Not started");

    private static final List<Row> FIRST_QUARTER = List.of(FRIDGE_CHECKS, CHARTS, CALL_BELLS, GARDEN);

    @Test
    void the_next_quarter_proposes_what_a_careful_reader_would_mark_and_nothing_else() {
        var plan = importedFrom(FIRST_QUARTER);

        var edition = plan.compare(List.of(
                FRIDGE_CHECKS
                        .titled("•  Check the fridges  twice a day.")
                        .owned("Joseph Oduya", "Joseph Oduya")
                        .due("30 April 2026", 2026, 4, 30),
                CHARTS.at(6).due("31 December 2026", 2026, 12, 31).owned("HC", "Head cook"),
                CALL_BELLS
                        .at(5)
                        .titled("Answer call bells within two minutes, day and night")
                        .is(ActionState.COMPLETED, null, "Complete")
                        .noting("Bells were changed in March"),
                Row.of(8, "Teach night staff to thicken drinks").owned("HC", "Head cook")));

        assertThat(edition.changes())
                .extracting(ProposedChange::kind, ProposedChange::ref, ProposedChange::words)
                .containsExactly(
                        tuple(Kind.DUE, "LAR26-02", "Moves from 30 September 2026 to 31 December 2026."),
                        tuple(Kind.OWNER, "LAR26-02", "Goes from Amina Yusuf to Head cook."),
                        tuple(
                                Kind.REWORDED,
                                "LAR26-03",
                                "Reads now: “Answer call bells within two minutes, day and night”"),
                        tuple(Kind.STATE, "LAR26-03", "The file says it is now: Completed, not checked."),
                        tuple(Kind.NOTES, "LAR26-03", "There is a new note."),
                        tuple(
                                Kind.REMOVED,
                                "LAR26-04",
                                "It is no longer in the file. Withdraw it, or leave it on the plan."),
                        tuple(Kind.ADDED, "", "The plan does not have this action yet."));
        assertThat(edition.hints()).isEmpty();
    }

    @Test
    void the_same_file_again_proposes_nothing_and_tells_the_plan_nothing() {
        var edition = importedFrom(FIRST_QUARTER).compare(FIRST_QUARTER);

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.hints()).isEmpty();
        assertThat(edition.changes(Set.of())).isEmpty();
        assertThat(edition.matched()).hasSize(4);
    }

    @Test
    void rows_in_another_order_are_still_the_same_actions() {
        var edition = importedFrom(FIRST_QUARTER)
                .compare(List.of(GARDEN.at(4), CALL_BELLS.at(5), FRIDGE_CHECKS.at(6), CHARTS.at(7)));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.changes(Set.of())).isEmpty();
    }

    @Test
    void what_was_moved_here_stays_when_the_file_still_says_what_it_said() {
        var plan = importedFrom(FIRST_QUARTER)
                .then(moved(LocalDate.of(2026, 7, 31)))
                .then(new ActionHandedOver(PLAN, FRIDGES, HEAD_COOK, MANAGER, "Joseph is on leave"))
                .then(reworded("Check all fridges and freezers twice a day"));

        assertThat(plan.compare(FIRST_QUARTER).changes()).isEmpty();
    }

    @Test
    void what_was_changed_here_and_in_the_file_is_doubted_and_not_taken_by_itself() {
        var plan = importedFrom(FIRST_QUARTER).then(moved(LocalDate.of(2026, 7, 31)));

        var change = only(plan.compare(first(FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31))));

        assertThat(change.from()).isEqualTo("31 July 2026");
        assertThat(change.to()).isEqualTo("31 May 2026");
        assertThat(change.doubt())
                .isEqualTo("Ruth moved the day to 31 July 2026 on 9 February 2026. The file says 31 May 2026.");
        assertThat(change.isProposed()).isFalse();
    }

    @Test
    void a_file_that_has_caught_up_with_the_plan_proposes_nothing() {
        var plan = importedFrom(FIRST_QUARTER).then(moved(LocalDate.of(2026, 7, 31)));

        var edition = plan.compare(first(FRIDGE_CHECKS.due("31/7/26", 2026, 7, 31)));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.changes(Set.of())).singleElement().satisfies(told -> {
            assertThat(told.due().text()).isEqualTo("31/7/26");
            assertThat(told.dueTo()).isNull();
        });
    }

    @Test
    void a_date_known_to_the_month_says_how_it_is_held() {
        var change = only(importedFrom(FIRST_QUARTER).compare(first(FRIDGE_CHECKS.dueIn("June 2026", 2026, 6))));

        assertThat(change.words()).isEqualTo("Moves from 30 April 2026 to “June 2026”, held as 30 June 2026.");
    }

    @Test
    void a_word_where_a_day_was_moves_nothing_but_is_said() {
        var edition = importedFrom(FIRST_QUARTER).compare(first(FRIDGE_CHECKS.due(WrittenDate.undated("ongoing"))));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.hints())
                .containsExactly(
                        "LAR26-01 Check the fridges twice a day: where the plan has 30 April 2026, the file says"
                                + " “ongoing”, which is no day. The day on the plan stays.");
    }

    @Test
    void an_owner_nobody_knows_changes_nothing_but_is_said() {
        var edition = importedFrom(FIRST_QUARTER).compare(first(FRIDGE_CHECKS.owned("Dr Patel", "Dr Patel")));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.hints()).singleElement().asString().contains("names “Dr Patel”");
    }

    @Test
    void an_accepted_change_tells_the_plan_what_the_person_saw_and_chose() {
        var edition = importedFrom(FIRST_QUARTER)
                .compare(first(FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31).owned("RM", "Registered manager")));

        var told = edition.changes(all(edition)).getFirst();

        assertThat(told)
                .extracting(
                        EditionChange::dueFrom,
                        EditionChange::dueTo,
                        EditionChange::ownerFrom,
                        EditionChange::ownerTo,
                        EditionChange::newTitle,
                        EditionChange::stateTo,
                        EditionChange::ownerText)
                .containsExactly(
                        LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 31), HEAD_COOK, MANAGER, null, null, "RM");
    }

    @Test
    void what_was_not_accepted_is_not_proposed_again_by_the_edition_after() {
        var second = FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31);
        var plan = importedFrom(FIRST_QUARTER);
        assertThat(plan.compare(first(second)).changes(Set.of())).hasSize(1);

        plan.foundAgain("LAR26-01", Quarter.FIRST, second);

        assertThat(plan.compare(first(second)).changes()).isEmpty();
        assertThat(plan.due("LAR26-01")).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void an_action_checked_here_is_not_moved_by_a_file_unless_the_file_opens_it_again() {
        var plan = importedFrom(FIRST_QUARTER)
                .then(new ActionClosed(PLAN, FRIDGES, LocalDate.of(2026, 2, 1), "Seen", List.of()));

        var late = FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31);
        assertThat(plan.compare(first(late)).changes()).isEmpty();

        var edition = plan.compare(first(late.is(ActionState.NOT_STARTED, null, "To be started")));
        var move = of(edition, Kind.DUE);
        var opening = of(edition, Kind.STATE);
        assertThat(move.needs()).isEqualTo(opening.id());
        assertThat(opening.doubt()).startsWith("Ruth recorded it as closed on");
        assertThat(edition.changes(Set.of(move.id())).getFirst().dueTo()).isNull();
        assertThat(edition.changes(Set.of(move.id(), opening.id())).getFirst().dueTo())
                .isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void an_action_the_file_no_longer_has_is_offered_for_withdrawal_and_never_taken_off_by_itself() {
        var edition = importedFrom(FIRST_QUARTER).compare(List.of(FRIDGE_CHECKS, CHARTS, CALL_BELLS));

        var removal = only(edition);
        assertThat(removal.isProposed()).isFalse();
        assertThat(edition.changes(Set.of(removal.id()))).singleElement().satisfies(told -> {
            assertThat(told.withdraw()).isTrue();
            assertThat(told.source()).isNull();
        });
        assertThat(edition.changes(Set.of()))
                .singleElement()
                .satisfies(told -> assertThat(told.withdraw()).isFalse());
    }

    @Test
    void words_that_only_resemble_an_action_come_in_as_new_with_a_hint() {
        var change = importedFrom(List.of(GARDEN))
                .compare(List.of(Row.of(9, "Make the garden gate safe")))
                .changes()
                .getLast();

        assertThat(change.kind()).isEqualTo(Kind.ADDED);
        assertThat(change.doubt())
                .isEqualTo("It looks like LAR26-01, “Make the garden path safe for walking frames”. Take it as new only"
                        + " if it is another action.");
        assertThat(change.isProposed()).isFalse();
    }

    @Test
    void a_row_with_quite_other_words_under_the_same_reference_is_not_taken_for_the_same_action() {
        var plan = importedFrom(List.of(GARDEN.called("2.1")));

        var edition = plan.compare(List.of(Row.of(7, "Buy hoist slings").called("2.1")));

        assertThat(edition.changes()).extracting(ProposedChange::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void our_own_reference_finds_the_action_whatever_its_words() {
        var change = only(importedFrom(List.of(GARDEN))
                .compare(List.of(Row.of(1, "Level the path").called("LAR26-01").due(WrittenDate.undated("ongoing")))));

        assertThat(change.kind()).isEqualTo(Kind.REWORDED);
        assertThat(change.doubt()).contains("quite different");
    }

    @Test
    void a_row_left_out_by_hand_neither_changes_nor_removes_anything() {
        var edition = importedFrom(List.of(GARDEN))
                .compare(List.of(
                        GARDEN.titled("Make the garden path safe for frames").leftOutByHand()));

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.changes(Set.of())).isEmpty();
    }

    @Test
    void the_same_change_has_the_same_id_however_often_the_file_is_compared() {
        var plan = importedFrom(FIRST_QUARTER);
        var rows = first(FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31));

        assertThat(only(plan.compare(rows)).id())
                .isEqualTo(only(plan.compare(rows)).id());
        assertThat(only(plan.compare(first(FRIDGE_CHECKS.due("1/6/26", 2026, 6, 1))))
                        .id())
                .isNotEqualTo(only(plan.compare(rows)).id());
    }

    @Test
    void a_tick_does_not_overwrite_what_somebody_moved_after_it_was_given() {
        var rows = first(FRIDGE_CHECKS.due("31/5/26", 2026, 5, 31).owned("RM", "Registered manager"));
        var plan = importedFrom(FIRST_QUARTER);
        var morning = plan.compare(rows);

        var noon = plan.then(moved(LocalDate.of(2026, 7, 31))).compare(rows);

        assertThat(of(noon, Kind.DUE).id()).isNotEqualTo(of(morning, Kind.DUE).id());
        assertThat(of(noon, Kind.OWNER).id()).isEqualTo(of(morning, Kind.OWNER).id());
        assertThat(noon.changes(all(morning)).getFirst().dueTo()).isNull();
    }

    @Test
    void a_tick_for_an_owner_lapses_when_the_action_went_to_somebody_else() {
        var rows = first(FRIDGE_CHECKS.owned("RM", "Registered manager"));
        var plan = importedFrom(FIRST_QUARTER);
        var ticked = of(plan.compare(rows), Kind.OWNER).id();

        plan.then(new ActionHandedOver(PLAN, FRIDGES, HEAD_COOK, Quarter.RUTH, "Joseph is on leave"));

        assertThat(of(plan.compare(rows), Kind.OWNER).id()).isNotEqualTo(ticked);
    }

    @Test
    void a_tick_for_other_words_lapses_when_the_action_was_reworded_here() {
        var rows = first(FRIDGE_CHECKS.titled("Check the fridges three times a day"));
        var plan = importedFrom(FIRST_QUARTER);
        var ticked = of(plan.compare(rows), Kind.REWORDED).id();

        plan.then(reworded("Check all fridges and freezers twice a day"));

        assertThat(of(plan.compare(rows), Kind.REWORDED).id()).isNotEqualTo(ticked);
    }

    @Test
    void a_tick_for_withdrawing_lapses_when_the_action_was_completed_meanwhile() {
        var rows = List.of(CHARTS, CALL_BELLS, GARDEN);
        var plan = importedFrom(FIRST_QUARTER);
        var ticked = of(plan.compare(rows), Kind.REMOVED).id();

        plan.then(new ActionCompleted(PLAN, FRIDGES, LocalDate.of(2026, 2, 1), "Done"));

        assertThat(plan.compare(rows).changes()).extracting(ProposedChange::id).doesNotContain(ticked);
    }

    private static List<Row> first(Row changed) {
        return List.of(changed, CHARTS, CALL_BELLS, GARDEN);
    }

    private static DueDateMoved moved(LocalDate to) {
        return new DueDateMoved(PLAN, FRIDGES, LocalDate.of(2026, 4, 30), to, "Waiting for the new fridge");
    }

    private static ActionReworded reworded(String title) {
        return new ActionReworded(PLAN, FRIDGES, FRIDGE_CHECKS.title(), title, null, null, "Freezers were forgotten");
    }

    private static ProposedChange only(Edition edition) {
        assertThat(edition.changes()).hasSize(1);
        return edition.changes().getFirst();
    }

    private static ProposedChange of(Edition edition, Kind kind) {
        return edition.changes().stream()
                .filter(change -> change.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> all(Edition edition) {
        return edition.changes().stream().map(ProposedChange::id).collect(Collectors.toSet());
    }
}
