package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldFile.IN_MARCH;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.english.ChangeShown;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.history.HistoryLines.Day;
import org.actionplan.query.page.history.HistoryLines.Line;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

class HistoryLinesTest {

    private final HistoryLines lines = new HistoryLines(OakfieldPeople.people());

    @Test
    void a_line_says_who_did_what_to_what_when_and_why() {
        var line = last(withAudit().then(moved(DUE, DUE.plusDays(14)), JOSEPH));

        assertThat(line)
                .isEqualTo(new Line(
                        "12:00",
                        "Joseph",
                        "moved the due date",
                        new ItemLink("Action", "AMB26-01 Audit falls risk forms", "/plans/AMB26/actions/AMB26-01"),
                        null,
                        List.of(new ChangeShown("Due by", List.of("31 March 2026"), List.of("14 April 2026"))),
                        WHY,
                        null,
                        "Version 3",
                        "/plans/AMB26?version=3"));
    }

    @Test
    void what_a_file_brought_names_the_file_and_says_that_the_state_is_its_word() {
        var line = last(fromJune(AMINA, IN_MARCH, ActionState.CLOSED));

        assertThat(line.did()).isEqualTo("brought the action in");
        assertThat(line.file()).isEqualTo("falls plan June.xlsx");
        assertThat(line.changes())
                .contains(
                        new ChangeShown("State", List.of(), List.of("Closed")),
                        new ChangeShown("As reported in", List.of(), List.of("falls plan June.xlsx")),
                        new ChangeShown("Checked in the file by", List.of(), List.of("R. Okafor")));
    }

    @Test
    void days_come_newest_first_and_so_do_the_lines_of_a_day() {
        var days = told(planned()
                .at("2026-03-29T23:30:00Z", OakfieldHistory.audit())
                .at("2026-03-30T08:00:00Z", started())
                .at("2026-03-30T09:00:00Z", milestone()));

        assertThat(days).extracting(Day::day).containsExactly("30 March 2026", "1 February 2026");
        assertThat(days.getFirst().lines()).extracting(Line::time).containsExactly("10:00", "09:00", "00:30");
    }

    @Test
    void the_day_it_happened_is_told_when_it_was_recorded_on_another() {
        assertThat(last(withAudit().at("2026-02-03T10:00:00Z", started())).happened())
                .isNull();
        assertThat(last(withAudit().at("2026-02-05T10:00:00Z", started())).happened())
                .isEqualTo("3 February 2026");
    }

    @Test
    void words_are_those_of_that_time_even_of_what_a_field_points_at() {
        var days = told(withAudit()
                .then(nightRounds())
                .then(new ActionWithdrawn(PLAN, AUDIT, WHY, OakfieldHistory.NIGHT_ROUNDS))
                .then(new ActionReworded(
                        PLAN,
                        OakfieldHistory.NIGHT_ROUNDS,
                        "Walk round at two",
                        "Walk round at one",
                        null,
                        null,
                        WHY)));

        var withdrawn = days.get(1).lines().getFirst();
        assertThat(withdrawn.changes())
                .contains(new ChangeShown("Replaced by", List.of(), List.of("AMB26-02 Walk round at two")));
        assertThat(days.getFirst().lines().getFirst().item().words()).isEqualTo("AMB26-02 Walk round at one");
    }

    @Test
    void an_action_tells_its_own_history_and_that_of_its_delegated_tasks() {
        var history = withAudit()
                .then(nightRounds())
                .then(delegated())
                .then(started())
                .then(completed());

        var told = lines.about(history.line(), Past.NONE.and(history.events()));

        assertThat(told.stream().flatMap(day -> day.lines().stream()))
                .extracting(Line::did)
                .containsExactly(
                        "recorded the action as completed",
                        "started the action",
                        "delegated a task",
                        "added the action");
    }

    @Test
    void what_has_no_name_is_called_by_how_it_begins() {
        var text = "Asking each person first made the work slower and better. ".repeat(4);
        var line = last(
                withAudit().then(new LessonRecorded(PLAN, new LessonId("lesson-ask"), text, AUDIT, LessonKind.LESSON)));

        assertThat(line.item().words())
                .hasSizeLessThan(125)
                .startsWith("Asking each person")
                .endsWith(" …");
        assertThat(line.item().address()).isEqualTo("/plans/AMB26#lessons");
        assertThat(line.changes())
                .contains(
                        new ChangeShown("Action", List.of(), List.of("AMB26-01 Audit falls risk forms")),
                        new ChangeShown("Kind", List.of(), List.of("Lesson learnt")));
    }

    private Line last(OakfieldHistory history) {
        return told(history).getFirst().lines().getFirst();
    }

    private List<Day> told(OakfieldHistory history) {
        var past = Past.NONE.and(history.events());
        return lines.of(
                past.lines(LongStream.rangeClosed(1, past.version()).boxed().toList()), past);
    }
}
