package org.actionplan.query.page.action;

import static org.actionplan.query.plan.OakfieldFile.IN_MARCH;
import static org.actionplan.query.plan.OakfieldFile.IN_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.JULY;
import static org.actionplan.query.plan.OakfieldFile.JUNE;
import static org.actionplan.query.plan.OakfieldFile.ONGOING;
import static org.actionplan.query.plan.OakfieldFile.fileImported;
import static org.actionplan.query.plan.OakfieldFile.foundInJuly;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldFile.july;
import static org.actionplan.query.plan.OakfieldFile.note;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.reopened;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.action.ActionScreen.Fact;
import org.actionplan.query.page.action.ActionScreen.Move;
import org.actionplan.query.page.action.ActionScreen.Note;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.OakfieldFile;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

class ActionScreensTest {

    private static final People PEOPLE = OakfieldPeople.people();

    @Test
    void everything_known_about_the_action_stands_on_its_page() {
        var screen = shown(withAudit().then(started()).then(completed(), AMINA).then(closed()), lead());

        assertThat(screen.facts())
                .extracting(Fact::label, Fact::value)
                .contains(
                        tuple("What is to be done", "All 41 forms"),
                        tuple("Owner", "Amina"),
                        tuple("Due by", "31 March 2026"),
                        tuple("Completed", "20 March 2026, recorded by Amina\n41 of 41"),
                        tuple("Checked and closed", "27 March 2026, recorded by Ruth\nTen looked at"),
                        tuple("Evidence", "Ten forms of March"));
        assertThat(screen.state()).isEqualTo("Closed");
        assertThat(screen.openOrClosed()).isEqualTo("Closed");
    }

    @Test
    void every_move_of_the_date_is_told_with_who_and_why_the_last_first() {
        var history = withAudit()
                .then(started())
                .then(moved(DUE, DUE.plusDays(30)), AMINA)
                .then(completed(), AMINA)
                .then(closed())
                .then(reopened());
        var screen = shown(history, lead());

        assertThat(screen.promise()).isEqualTo("31 March 2026");
        assertThat(screen.moves())
                .extracting(Move::why, Move::who)
                .containsExactly(tuple("Reopened: Forms are old again", "Ruth"), tuple(WHY, "Amina"));
    }

    @Test
    void notes_of_progress_and_lessons_are_kept_beside_it() {
        var history = withAudit()
                .then(started())
                .then(new ProgressRecorded(PLAN, AUDIT, "20 of 41", Confidence.CLOSE), AMINA)
                .then(new ProgressRecorded(PLAN, AUDIT, "30 of 41", null), AMINA)
                .then(new LessonRecorded(
                        PLAN, new LessonId("lesson-night"), "Night forms are elsewhere", AUDIT, LessonKind.ISSUE));
        var screen = shown(history, lead());

        assertThat(screen.progress())
                .extracting(Note::kind, Note::text)
                .containsExactly(tuple("", "30 of 41"), tuple("Close to target", "20 of 41"));
        assertThat(screen.lessons())
                .extracting(Note::kind, Note::text)
                .containsExactly(tuple("Issue met", "Night forms are elsewhere"));
    }

    @Test
    void a_helper_finds_the_answer_to_a_delegated_task_and_nothing_for_others() {
        var history = withAudit().then(started()).then(delegated(), AMINA);
        var forJoseph = shown(history, contributor(JOSEPH));

        assertThat(forJoseph.next()).isEmpty();
        assertThat(forJoseph.tasks())
                .singleElement()
                .satisfies(task ->
                        assertThat(task.next()).extracting(Option::label).containsExactly("Take it on", "Decline"));
        assertThat(shown(history, contributor(AMINA)).next())
                .extracting(Option::label)
                .contains("Record progress");
    }

    @Test
    void an_action_from_a_file_shows_its_row_and_that_its_state_is_the_files_word() {
        var screen = shown(
                fromJune(null, ONGOING, ActionState.CLOSED).brought(JUNE, note("Forms ordered", "Easter")), lead());

        assertThat(screen.reported()).isEqualTo("As reported in falls plan June.xlsx");
        assertThat(screen.facts())
                .extracting(Fact::label, Fact::value)
                .contains(
                        tuple("Owner", "Nobody yet. The file says: RM / DT"),
                        tuple("Due by", "No date: ongoing"),
                        tuple("Completed", "20 May 2026, as reported in falls plan June.xlsx"),
                        tuple("Checked and closed", "27 May 2026, by R. Okafor, as reported in falls plan June.xlsx"));
        assertThat(screen.progress())
                .containsExactly(new Note("", "Forms ordered", "From falls plan June.xlsx", "dated “Easter” there"));
        assertThat(screen.promise()).isEmpty();
        assertThat(screen.filed().where()).isEqualTo("falls plan June.xlsx, row 4");
        assertThat(screen.filed().status()).isEqualTo("Amber");
        assertThat(screen.filed().cells())
                .containsExactly(
                        new FiledRow.Cell("Ref", "4.2"),
                        new FiledRow.Cell("Action", "Audit falls risk forms"),
                        new FiledRow.Cell("By whom", "RM / DT"));
        assertThat(screen.filed().missing()).isEmpty();
    }

    @Test
    void a_month_is_said_as_the_file_writes_it_and_a_move_only_the_file_shows_is_told() {
        var moved = planned()
                .brought(JUNE, fileImported())
                .brought(JUNE, OakfieldFile.audit(AMINA, IN_SEPTEMBER, IN_MARCH, ActionState.IN_PROGRESS));
        var screen = shown(moved, lead());

        assertThat(screen.facts())
                .extracting(Fact::label, Fact::value)
                .contains(tuple("Due by", "30 September 2026. The file says “Sept 2026”"));
        assertThat(screen.moves())
                .extracting(Move::from, Move::to, Move::who)
                .containsExactly(tuple("31 Mar 2026", "30 Sep 2026", "From falls plan June.xlsx"));
    }

    @Test
    void a_later_file_without_the_action_is_named() {
        var gone = fromJune(AMINA, IN_MARCH, ActionState.IN_PROGRESS)
                .brought(JULY, july())
                .brought(JULY, foundInJuly(null, IN_MARCH));

        assertThat(shown(gone, lead()).filed().missing()).isEqualTo("falls plan July.xlsx no longer has this action.");
    }

    @Test
    void in_the_past_nothing_is_offered() {
        var history = withAudit().then(started()).then(delegated());
        var past = Past.NONE.and(history.events());
        var then = new OpenedPlan(history.view(), DUE, new OpenedPlan.Then(past, null, false), "?version=4");
        var screen = new ActionScreens(then, history.line(), lead(), PEOPLE).drawn(history.events());

        assertThat(screen.isPast()).isTrue();
        assertThat(screen.next()).isEmpty();
        assertThat(screen.tasks()).allSatisfy(task -> assertThat(task.next()).isEmpty());
        assertThat(screen.planAddress()).isEqualTo("/plans/AMB26?version=4");
    }

    private static ActionScreen shown(OakfieldHistory history, Actor reader) {
        var opened = new OpenedPlan(history.view(), LocalDate.of(2026, 2, 20), null, "");
        return new ActionScreens(opened, history.line(), reader, PEOPLE).drawn(history.events());
    }

    private static Actor lead() {
        return new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of());
    }

    private static Actor contributor(PersonId person) {
        return new Actor(person, Set.of(Role.CONTRIBUTOR), Set.of());
    }
}
