package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.english.ChangeShown;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.history.CompareShown.Suggestion;
import org.actionplan.query.page.history.ComparisonShown.Cause;
import org.actionplan.query.page.history.ComparisonShown.Field;
import org.actionplan.query.page.history.ComparisonShown.Group;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareShownTest {

    /** A version a day from 1 February at noon; version 2 went to CQC. */
    private static final Past PAST = Past.NONE.and(withAudit()
            .then(new VersionNamed(PLAN, "As sent to CQC", 2, null))
            .then(moved(DUE, DUE.plusDays(14)), JOSEPH)
            .then(new ActionReworded(
                    PLAN, AUDIT, "Audit falls risk forms", "Check all forms", "All 41 forms", null, WHY))
            .then(nightRounds())
            .events());

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final People people = OakfieldPeople.people();

    @Test
    void two_versions_stand_side_by_side_with_who_when_and_why() {
        var result = result("As sent to CQC", "");

        assertThat(result.from().words()).isEqualTo("Version 2, named “As sent to CQC”: 2 February 2026 at 12:00");
        assertThat(result.to().words()).isEqualTo("Version 6, the latest: 6 February 2026 at 12:00");
        assertThat(result.summary()).isEqualTo("3 parts of the plan differ: 1 changed, 2 added, 0 not there any more.");
        assertThat(result.groups()).extracting(Group::title).containsExactly("Changed (1)", "Added (2)");
        var audit = result.groups().getFirst().rows().getFirst();
        assertThat(audit.item().words()).isEqualTo("AMB26-01 Check all forms");
        assertThat(audit.fields())
                .contains(new Field(
                        new ChangeShown("Due by", List.of("31 March 2026"), List.of("14 April 2026")),
                        List.of(new Cause(
                                "Joseph moved the due date, 4 Feb 2026, 12:00", WHY, "/plans/AMB26?version=4"))));
    }

    @Test
    void what_made_a_whole_item_is_told_once() {
        var rounds = result("2", "6").groups().get(1).rows().getFirst();

        assertThat(rounds.because())
                .containsExactly(new Cause("Ruth added the action, 6 Feb 2026, 12:00", "", "/plans/AMB26?version=6"));
        assertThat(rounds.fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.because()).isEmpty());
    }

    @Test
    void a_field_that_changed_very_often_is_told_by_its_latest_changes() {
        var story = withAudit();
        for (int i = 0; i < 7; i++) {
            story = story.then(moved(DUE.plusDays(i), DUE.plusDays(i + 1)));
        }
        var past = Past.NONE.and(story.events());

        var result = Objects.requireNonNull(
                CompareShown.of(past, "2", "9", TODAY, people).result());

        var because =
                result.groups().getFirst().rows().getFirst().fields().getFirst().because();
        assertThat(because).hasSize(6);
        assertThat(because.getFirst())
                .isEqualTo(new Cause("2 earlier changes", "", "/plans/AMB26/history?item=action-audit"));
        assertThat(because.getLast().words()).isEqualTo("Ruth moved the due date, 9 Feb 2026, 12:00");
    }

    @Test
    void backwards_what_came_later_is_not_there_any_more() {
        var result = result("6", "2");

        assertThat(result.note()).isEqualTo("You are comparing backwards: from a later version to an earlier one.");
        assertThat(result.groups()).extracting(Group::title).containsExactly("Changed (1)", "Not there any more (2)");
        assertThat(result.groups().getFirst().rows().getFirst().item().words())
                .isEqualTo("AMB26-01 Audit falls risk forms");
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        var result = result("3", "3");

        assertThat(result.summary()).isEqualTo("Nothing changed.");
        assertThat(result.note()).isEmpty();
        assertThat(result.groups()).isEmpty();
    }

    @Test
    void what_was_undone_in_between_differs_nowhere() {
        var past = Past.NONE.and(planned()
                .then(new PlanClosed(PLAN, WHY))
                .then(new PlanReopened(PLAN, WHY))
                .events());

        var result = Objects.requireNonNull(
                CompareShown.of(past, "1", "3", TODAY, people).result());

        assertThat(result.summary()).isEqualTo("Nothing changed.");
        assertThat(result.note()).isEqualTo("These two versions read the same.");
    }

    @ParameterizedTest
    @CsvSource({
        "2 February 2026, 2",
        "2/2/2026, 2",
        "2026-02-02, 2",
        "as sent to cqc, 2",
        "4, 4",
        "2026-02-04T12:00:00Z, 4"
    })
    void a_side_is_a_number_a_name_a_day_or_a_moment(String text, long version) {
        assertThat(CompareShown.of(PAST, text, "", TODAY, people).from().version())
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "As sent to CIW, '', The plan has no such version.",
        "7, '', The plan has no such version.",
        "31/1/2026, '', The plan did not exist yet at that moment.",
        "'', 3, This has to be filled in."
    })
    void what_cannot_be_compared_is_refused_in_words_and_stays(String from, String to, String words) {
        var page = CompareShown.of(PAST, from, to, TODAY, people);

        assertThat(page.isWrong()).isTrue();
        assertThat(page.from().text()).isEqualTo(from);
        assertThat(page.from().problem()).isEqualTo(words);
        assertThat(page.result()).isNull();
    }

    @Test
    void what_is_often_asked_before_a_meeting_is_offered() {
        var page = CompareShown.of(PAST, "", "", TODAY, people);

        assertThat(page.isWrong()).isFalse();
        assertThat(page.result()).isNull();
        assertThat(page.suggestions())
                .containsExactly(
                        new Suggestion("Since a week ago", "/plans/AMB26/compare?from=2026-03-08"),
                        new Suggestion("Since a month ago", "/plans/AMB26/compare?from=2026-02-15"),
                        new Suggestion(
                                "Since “As sent to CQC”, the last version with a name",
                                "/plans/AMB26/compare?from=As+sent+to+CQC"),
                        new Suggestion("Since the plan began", "/plans/AMB26/compare?from=1"));
    }

    @Test
    void a_day_before_the_plan_is_not_offered() {
        var page = CompareShown.of(PAST, "", "", LocalDate.of(2026, 2, 9), people);

        assertThat(page.suggestions())
                .extracting(Suggestion::words)
                .contains("Since a week ago")
                .doesNotContain("Since a month ago");
    }

    private ComparisonShown result(String from, String to) {
        return Objects.requireNonNull(
                CompareShown.of(PAST, from, to, TODAY, people).result());
    }
}
