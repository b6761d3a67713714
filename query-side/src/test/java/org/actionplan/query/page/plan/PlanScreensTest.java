package org.actionplan.query.page.plan;

import static org.actionplan.query.plan.OakfieldFile.IN_SEPTEMBER;
import static org.actionplan.query.plan.OakfieldFile.ONGOING;
import static org.actionplan.query.plan.OakfieldFile.fromJune;
import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.plan.PlanScreen.Group;
import org.actionplan.query.page.plan.PlanScreen.Section;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.OakfieldHistory;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class PlanScreensTest {

    private static final People PEOPLE = OakfieldPeople.people();
    private static final Actor LEAD = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of());
    private static final Actor READER = new Actor(RUTH, Set.of(Role.VIEWER), Set.of());

    @Test
    void quick_wins_stand_apart_where_there_are_both_kinds() {
        var both = shown(withAudit().then(callBells()), Map.of());
        assertThat(both.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.sections())
                        .extracting(Section::title)
                        .containsExactly("Quick wins", "Longer-term actions"));

        var one = shown(withAudit(), Map.of());
        assertThat(one.groups().getFirst().sections())
                .extracting(Section::title)
                .containsExactly("");
    }

    @Test
    void an_objective_without_open_actions_is_shown_unless_one_looks_for_something() {
        var history = withAudit().then(objective(DUE));
        assertThat(shown(history, Map.of()).groups())
                .extracting(Group::title)
                .containsExactly("Fewer falls", "Actions without an objective");
        assertThat(shown(history, Map.of("text", "audit")).groups())
                .extracting(Group::title)
                .containsExactly("Actions without an objective");
    }

    @Test
    void only_what_was_asked_for_is_shown_and_how_many_there_are_is_said() {
        var history = withAudit().then(nightRounds()).then(started());
        assertThat(refs(shown(history, Map.of("owner", "person-joseph")))).containsExactly("AMB26-02");
        assertThat(refs(shown(history, Map.of("state", "in-progress")))).containsExactly("AMB26-01");
        assertThat(refs(shown(history, Map.of("state", "overdue")))).isEmpty();
        assertThat(refs(shown(history, Map.of("state", "overdue"), DUE.plusDays(1))))
                .containsExactly("AMB26-01", "AMB26-02");
        assertThat(refs(shown(history, Map.of("text", "ROUND")))).containsExactly("AMB26-02");
        assertThat(refs(shown(history, Map.of("state", "nonsense")))).hasSize(2);
        assertThat(shown(history, Map.of("text", "round")).filters().shown()).isEqualTo("1 of 2 open actions");
    }

    @Test
    void what_nobody_owns_and_has_no_day_is_found_comes_last_and_is_never_overdue() {
        var history = fromJune(null, ONGOING, ActionState.IN_PROGRESS).then(nightRounds());
        var all = shown(history, Map.of(), DUE.plusDays(1));

        assertThat(refs(all)).as("what has no day comes last").containsExactly("AMB26-02", "AMB26-01");
        assertThat(refs(shown(history, Map.of("state", "overdue"), DUE.plusDays(1))))
                .containsExactly("AMB26-02");
        assertThat(refs(shown(history, Map.of("owner", "none")))).containsExactly("AMB26-01");
        assertThat(all.filters().choices().getFirst().options())
                .extracting(Option::label)
                .containsExactly("Nobody yet", "Joseph");
        var row = rows(all).getLast();
        assertThat(row.owner()).isEqualTo("Nobody yet");
        assertThat(row.due()).isEqualTo("No date: ongoing");
        assertThat(row.dueNote()).isEmpty();
    }

    @Test
    void what_a_file_calls_completed_is_marked_as_its_word_and_the_file_is_named() {
        var screen = shown(fromJune(AMINA, IN_SEPTEMBER, ActionState.COMPLETED), Map.of());
        var row = rows(screen).getFirst();

        assertThat(row.state()).isEqualTo("Completed, not checked");
        assertThat(row.reported()).isEqualTo("As reported in falls plan June.xlsx");
        assertThat(row.due()).isEqualTo("30 Sep 2026");
        assertThat(row.dueNote()).isEqualTo("The file says “Sept 2026”");
        assertThat(screen.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("falls plan June.xlsx");
            assertThat(file.words())
                    .startsWith("Imported by Ruth on ")
                    .endsWith("It describes the plan as at 1 June 2026. 1 row was no action and left out.");
        });
    }

    @Test
    void a_heading_sorts_and_asked_twice_the_other_way_round() {
        var history = withAudit().then(nightRounds());
        assertThat(refs(shown(history, Map.of("sort", "owner")))).containsExactly("AMB26-01", "AMB26-02");
        assertThat(refs(shown(history, Map.of("sort", "owner", "order", "down"))))
                .containsExactly("AMB26-02", "AMB26-01");

        var owner = shown(history, Map.of("sort", "owner")).columns().get(2);
        assertThat(owner.direction()).isEqualTo("ascending");
        assertThat(owner.address()).contains("sort=owner", "order=down");
        assertThat(shown(history, Map.of()).columns().get(3).direction()).isEqualTo("ascending");
    }

    @Test
    void actions_can_be_grouped_by_reach_and_by_owner() {
        var history = withAudit().then(nightRounds()).then(callBells());
        assertThat(shown(history, Map.of("group", "horizon")).groups())
                .extracting(Group::title)
                .containsExactly("Quick wins", "Longer-term actions");
        assertThat(shown(history, Map.of("group", "owner")).groups())
                .extracting(Group::title)
                .containsExactly("Amina", "Joseph");
    }

    @Test
    void what_is_late_and_what_was_moved_is_said_in_words() {
        var row = rows(shown(withAudit().then(moved(DUE, DUE.plusDays(10))), Map.of(), DUE.plusDays(11)))
                .getFirst();
        assertThat(row.overdue()).isEqualTo("Overdue by 1 day");
        assertThat(row.dueNote()).isEqualTo("First promised 31 Mar 2026, moved once");
        assertThat(row.openOrClosed()).isEqualTo("Open");
    }

    @Test
    void what_changed_since_a_version_is_marked() {
        var before = withAudit().then(nightRounds()).view();
        var now = withAudit().then(nightRounds()).then(started()).then(callBells());
        var screen = new PlanScreens(opened(now, DUE), filter(Map.of()), PEOPLE, before).drawn(LEAD);

        assertThat(rows(screen))
                .extracting(ActionRow::ref, ActionRow::mark)
                .containsExactlyInAnyOrder(
                        tuple("AMB26-01", "Changed"), tuple("AMB26-02", ""), tuple("AMB26-03", "New"));
        assertThat(screen.sinceWords()).contains("version 3");
    }

    @Test
    void only_who_may_keep_the_plan_is_offered_to() {
        assertThat(shown(planned(), Map.of()).mayKeepPlan()).isTrue();
        var reading = new PlanScreens(opened(planned(), DUE), filter(Map.of()), PEOPLE, null).drawn(READER);
        assertThat(reading.mayKeepPlan()).isFalse();
    }

    private static ActionCreated callBells() {
        return new ActionCreated(
                PLAN,
                new ActionId("action-call-bells"),
                "AMB26-03",
                "Count call bells",
                OakfieldHistory.AMINA,
                DUE,
                null,
                null,
                null,
                Horizon.QUICK_WIN,
                null,
                List.of(),
                null,
                null);
    }

    private static PlanScreen shown(OakfieldHistory history, Map<String, String> query) {
        return shown(history, query, DUE);
    }

    private static PlanScreen shown(OakfieldHistory history, Map<String, String> query, LocalDate today) {
        @Nullable PlanView nothing = null;
        return new PlanScreens(opened(history, today), filter(query), PEOPLE, nothing).drawn(LEAD);
    }

    private static OpenedPlan opened(OakfieldHistory history, LocalDate today) {
        return new OpenedPlan(history.view(), today, null, "");
    }

    private static PlanFilter filter(Map<String, String> query) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.setAll(query);
        return new PlanFilter("/plans/AMB26", asked);
    }

    private static List<ActionRow> rows(PlanScreen screen) {
        return screen.groups().stream()
                .flatMap(group -> group.sections().stream())
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private static List<String> refs(PlanScreen screen) {
        return rows(screen).stream().map(ActionRow::ref).toList();
    }
}
