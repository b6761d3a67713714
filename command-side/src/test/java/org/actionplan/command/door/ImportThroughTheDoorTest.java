package org.actionplan.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Receipt;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.command.store.ClaimedReferences;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file on its whole way in: through the door, the rules and onto the disk. */
class ImportThroughTheDoorTest {

    private static final PlanId PLAN = new PlanId("plan-oakfield-falls");
    private static final PersonId RUTH = new PersonId("person-ruth");
    private static final Actor LEAD = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of());
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    private Path folder;

    private SqliteDatabase database;
    private EventLog log;
    private EmbeddedEventStore events;
    private AxonCommands commands;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        events = EmbeddedEventStore.builder().storageEngine(log).build();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            commands = CommandSide.on(events, database, factory.getValidator());
        }
        send(new AddPerson(RUTH, "Ruth", "Quality lead", null));
    }

    @AfterEach
    void close() {
        commands.close();
        events.shutDown();
        log.close();
        database.close();
    }

    @Test
    void a_long_file_comes_in_as_one_act_under_a_reference_of_its_own() {
        var receipt = send(importPlan("import-june", 2_000));

        assertThat(receipt.version()).isEqualTo(2 + 2 * 2_000);
        assertThat(receipt.created())
                .containsEntry("planId", PLAN)
                .containsEntry("reference", "AMB26")
                .containsEntry("importId", new ImportId("import-june"));
        assertThat(new ClaimedReferences(database).planCalled("amb26")).contains(PLAN);
        assertThat(events.readEvents(PLAN.value()).asStream())
                .hasSize(4_002)
                .allSatisfy(event -> assertThat(event.getMetaData())
                        .containsEntry("import", "import-june")
                        .containsEntry("actor", "person-ruth"));
    }

    @Test
    void the_same_import_again_is_recognised_and_another_one_does_not_begin_the_plan_anew() {
        send(importPlan("import-june", 2));

        assertThatThrownBy(() -> send(importPlan("import-june", 2))).hasMessage("import.already-done");
        assertThatThrownBy(() -> send(importPlan("import-july", 2))).hasMessage("plan.reference-taken");
        assertThatThrownBy(() -> send(more("import-june", RUTH))).hasMessage("import.already-done");
        assertThat(events.readEvents(PLAN.value()).asStream()).hasSize(6);
    }

    @Test
    void owners_whom_nobody_has_entered_are_named_row_by_row() {
        send(importPlan("import-june", 2));

        assertThatThrownBy(() -> send(more("import-july", new PersonId("person-nobody"))))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(new Problem("/actions/1/ownerId", "person.unknown")));
    }

    private Receipt send(Object command) {
        try {
            return commands.send(command, Envelope.from(LEAD, "request"))
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static ImportPlan importPlan(String id, int rows) {
        return new ImportPlan(
                PLAN,
                "AMB26",
                "Fewer falls at night",
                "Oakfield",
                "Nobody should fall because help came late.",
                List.of("Nights"),
                null,
                null,
                null,
                RUTH,
                file(id),
                IntStream.range(0, rows)
                        .mapToObj(number -> row("action-" + number, RUTH))
                        .toList());
    }

    private static ImportActions more(String id, PersonId owner) {
        return new ImportActions(
                PLAN, file(id), List.of(row("action-mats", null), row("action-rails", owner)), List.of());
    }

    private static ImportedFile file(String id) {
        return new ImportedFile(new ImportId(id), "falls plan.xlsx", SHA, SHA, "{}", null, List.of());
    }

    private static ImportedAction row(String id, PersonId owner) {
        return new ImportedAction(
                new ActionId(id),
                new SourceRow(
                        "row 4", Map.of("Action", "Walk the night route", "By whom", "Ruth", "By when", "ongoing")),
                "Walk the night route with every member of the night staff",
                null,
                owner,
                "Ruth",
                WrittenDate.undated("ongoing"),
                null,
                ActionState.IN_PROGRESS,
                "Amber",
                null,
                null,
                null,
                null,
                List.of(new DatedNote("Half of them have walked it", WrittenDate.NONE)),
                null,
                List.of(),
                null,
                null);
    }
}
