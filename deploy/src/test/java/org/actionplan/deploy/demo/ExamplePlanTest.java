package org.actionplan.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.store.CountedLog;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example plan, played through the door into a real log, reads as its file says a correct reader should find it. */
class ExamplePlanTest {

    private static final ExamplePlan FILE = ExamplePlan.read();

    @TempDir
    static Path folder;

    private static SqliteDatabase database;
    private static EventLog log;
    private static EmbeddedEventStore events;
    private static PlanHistory history;

    @BeforeAll
    static void the_example_is_played() {
        database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        events = EmbeddedEventStore.builder().storageEngine(log).build();
        history = new PlanHistory(events);
        try (var validation = Validation.buildDefaultValidatorFactory();
                var commands = CommandSide.on(events, database, validation.getValidator())) {
            new Demo(commands, new CountedLog(database)).load();
        }
    }

    @AfterAll
    static void close() {
        events.shutDown();
        log.close();
        database.close();
    }

    static Stream<ExamplePlan> expectedStates() {
        return FILE.entry("expected").entries("states").stream();
    }

    @ParameterizedTest
    @MethodSource("expectedStates")
    void on_each_day_of_the_file_the_actions_stand_as_it_says(ExamplePlan expected) {
        var day = expected.day("as_of");
        var plan = atTheEndOf(day);
        Map<ActionState, Long> states =
                plan.actions().stream().collect(Collectors.groupingBy(ActionLine::state, Collectors.counting()));
        assertThat(states.getOrDefault(ActionState.CLOSED, 0L)).isEqualTo(number(expected, "verified"));
        assertThat(states.getOrDefault(ActionState.COMPLETED, 0L)).isEqualTo(number(expected, "complete_unverified"));
        assertThat(states.getOrDefault(ActionState.IN_PROGRESS, 0L)).isEqualTo(number(expected, "in_progress"));
        assertThat(states.getOrDefault(ActionState.NOT_STARTED, 0L)).isEqualTo(number(expected, "not_started"));
        assertThat(states.getOrDefault(ActionState.WITHDRAWN, 0L)).isEqualTo(number(expected, "withdrawn"));
        assertThat(18L - plan.actions().size()).isEqualTo(number(expected, "not_yet_added"));
        assertThat(plan.actions().stream().filter(line -> line.isOverdue(day)).map(ActionLine::ref))
                .containsExactlyElementsOf(expected.texts("overdue"));
    }

    @Test
    void dates_that_slipped_keep_their_first_promise() {
        var recruiting = action("AMB26-10", LocalDate.of(2026, 10, 31));
        assertThat(recruiting.promisedBy()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(recruiting.dueBy()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(recruiting.timesMoved()).isEqualTo(2);
        var corridor = action("AMB26-08", LocalDate.of(2026, 10, 31));
        assertThat(corridor.dueBy()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(corridor.promisedBy()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void the_deputy_s_action_has_a_new_owner_from_the_day_she_left() {
        assertThat(action("AMB26-11", LocalDate.of(2026, 4, 19)).ownerId().value())
                .isEqualTo("person-dm");
        assertThat(action("AMB26-11", LocalDate.of(2026, 4, 20)).ownerId().value())
                .isEqualTo("person-idm");
    }

    @Test
    void the_scope_line_reads_as_it_did_before_and_after_it_was_reworded() {
        assertThat(atTheEndOf(LocalDate.of(2026, 4, 29)).plan().scopeIn()).contains("Staffing");
        assertThat(atTheEndOf(LocalDate.of(2026, 4, 30)).plan().scopeIn())
                .contains("Staffing and staff support at night and by day")
                .doesNotContain("Staffing");
        assertThat(history.of(ExampleStory.PLAN).stream().map(Recorded::event))
                .filteredOn(ScopeAdjusted.class::isInstance)
                .hasSize(1);
    }

    @Test
    void the_withdrawn_spreadsheet_names_the_log_that_took_its_place() {
        var spreadsheet = action("AMB26-17", LocalDate.of(2026, 4, 2));
        assertThat(spreadsheet.state()).isEqualTo(ActionState.WITHDRAWN);
        assertThat(spreadsheet.supersededBy())
                .isEqualTo(action("AMB26-18", LocalDate.of(2026, 4, 2)).actionId());
    }

    @Test
    void the_twice_daily_check_was_closed_reopened_and_closed_again() {
        assertThat(Stream.of(
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 20),
                        LocalDate.of(2026, 6, 24),
                        LocalDate.of(2026, 7, 30)))
                .map(day -> action("AMB26-02", day))
                .extracting(ActionLine::state, ActionLine::dueBy)
                .containsExactly(
                        tuple(ActionState.CLOSED, LocalDate.of(2026, 3, 31)),
                        tuple(ActionState.IN_PROGRESS, LocalDate.of(2026, 6, 30)),
                        tuple(ActionState.COMPLETED, LocalDate.of(2026, 6, 30)),
                        tuple(ActionState.CLOSED, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void objectives_milestones_lessons_and_versions_are_all_there() {
        var plan = atTheEndOf(LocalDate.of(2026, 10, 31));
        assertThat(plan.objectives())
                .extracting(ObjectiveLine::dueBy)
                .containsExactly(
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 30),
                        LocalDate.of(2026, 8, 31));
        assertThat(plan.milestones()).hasSize(6).allMatch(line -> line.reachedOn() != null);
        assertThat(plan.lessons()).hasSize(6);
        assertThat(plan.versions().stream().map(line -> line.name()))
                .containsExactly("0.1", "1.0", "1.1", "2.0", "2.1", "2.2", "3.0");
    }

    @Test
    void every_event_is_recorded_on_the_day_it_belongs_to_in_order() {
        var moments =
                history.of(ExampleStory.PLAN).stream().map(Recorded::recordedAt).toList();
        assertThat(moments).isSorted();
        assertThat(moments.getFirst())
                .isBetween(Instant.parse("2026-01-19T09:00:00Z"), Instant.parse("2026-01-19T18:00:00Z"));
        assertThat(moments.getLast()).isBefore(Instant.parse("2026-10-23T00:00:00Z"));
    }

    private static PlanView atTheEndOf(LocalDate day) {
        return history.asAt(
                ExampleStory.PLAN,
                day.plusDays(1)
                        .atStartOfDay(ZoneId.of("Europe/London"))
                        .toInstant()
                        .minusNanos(1));
    }

    private static ActionLine action(String ref, LocalDate day) {
        return atTheEndOf(day).actions().stream()
                .filter(line -> line.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static long number(ExamplePlan expected, String name) {
        return Long.parseLong(expected.text(name));
    }
}
