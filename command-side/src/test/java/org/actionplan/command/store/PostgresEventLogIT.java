package org.actionplan.command.store;

import static org.actionplan.command.store.FallsStory.AUDIT;
import static org.actionplan.command.store.FallsStory.FALLS;
import static org.actionplan.command.store.FallsStory.create;
import static org.actionplan.command.store.FallsStory.createAudit;
import static org.actionplan.command.store.FallsStory.created;
import static org.actionplan.command.store.FallsStory.fromTheLead;
import static org.actionplan.command.store.FallsStory.message;
import static org.actionplan.command.store.FallsStory.notes;
import static org.actionplan.command.store.FallsStory.progress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.actionplan.api.Commands;
import org.actionplan.api.Receipt;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.Confidence;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandSide;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresEventLogIT extends StoredFormContract {

    static Postgres postgres;

    String url;
    EventDatabase othersDatabase;
    EventLog othersLog;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @Override
    EventDatabase open() throws Exception {
        if (url == null) {
            url = postgres.freshDatabase();
        }
        return PostgresDatabase.open(url, null, null);
    }

    @BeforeEach
    void openItInAnotherProcessToo() throws Exception {
        othersDatabase = open();
        othersLog = logOn(othersDatabase);
    }

    @AfterEach
    void closeItThere() {
        othersLog.close();
        othersDatabase.close();
    }

    @Test
    void gaps_left_by_refused_appends_do_not_hold_a_reader_up() throws Exception {
        log.appendEvents(message(created(FALLS), 0));
        try (var stream =
                EmbeddedEventStore.builder().storageEngine(log).build().openStream(null)) {
            for (long sequence = 1; sequence < 20; sequence++) {
                assertThatThrownBy(() -> log.appendEvents(message(created(FALLS), 0)))
                        .isInstanceOf(AggregateStreamCreationException.class);
                log.appendEvents(notes(FALLS, sequence, sequence + 1));
            }
            var notes = new ArrayList<Object>();
            while (notes.size() < 20 && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
                notes.add(stream.nextAvailable().getPayload());
            }
            assertThat(notes).hasSize(20).first().isEqualTo(created(FALLS));
        }
        assertThat(positions(tracked()).getLast()).isGreaterThan(20);
    }

    @Test
    void of_two_processes_that_want_one_place_one_gets_it() throws Exception {
        log.appendEvents(message(created(FALLS), 0));
        var lost = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (long next = 1; next <= 30; next++) {
                var sequence = next;
                var ready = new CyclicBarrier(2);
                var race = List.of(log, othersLog).stream()
                        .map(process -> threads.submit(() -> {
                            ready.await();
                            try {
                                process.appendEvents(notes(FALLS, sequence, sequence + 1));
                            } catch (ConcurrencyException e) {
                                lost.incrementAndGet();
                            }
                            return null;
                        }))
                        .toList();
                for (var process : race) {
                    process.get();
                }
            }
        }
        assertThat(lost).hasValue(30);
        assertThat(log.readEvents(FALLS.value()).asStream().map(DomainEventMessage::getSequenceNumber))
                .isEqualTo(LongStream.rangeClosed(0, 30).boxed().toList());
    }

    @Test
    void a_decision_that_lost_to_another_process_is_taken_again_on_the_present_state() {
        try (var here = door(log, database);
                var there = door(othersLog, othersDatabase)) {
            begin(here);
            assertThat(noteThrough(there, "seen there").version()).isEqualTo(3);
            assertThat(noteThrough(here, "seen here").version()).isEqualTo(4);
            assertThat(noteThrough(there, "seen there again").version()).isEqualTo(5);
        }
        assertThat(stored())
                .contains(
                        progress(FALLS, "seen there"),
                        progress(FALLS, "seen here"),
                        progress(FALLS, "seen there again"));
    }

    @Test
    void a_refusal_that_rests_on_an_old_state_is_thought_over() {
        try (var here = door(log, database);
                var there = door(othersLog, othersDatabase)) {
            begin(here);
            ask(there, new StartAction(FALLS, AUDIT, null));
            var done = new CompleteAction(FALLS, AUDIT, FallsStory.DUE, null);
            assertThat(ask(here, done).events()).containsExactly("plan.ActionCompleted");
        }
    }

    @Test
    void two_processes_that_ask_at_once_both_get_their_answer_or_are_told() throws Exception {
        try (var here = door(log, database);
                var there = door(othersLog, othersDatabase);
                var threads = Executors.newFixedThreadPool(2)) {
            begin(here);
            var asking = List.of(here, there).stream()
                    .map(door -> threads.submit(() -> IntStream.range(0, 30)
                            .filter(i -> isTaken(door, "note " + i))
                            .count()))
                    .toList();
            long taken = 0;
            for (var answers : asking) {
                taken += answers.get();
            }
            assertThat(log.lastSequenceNumberFor(FALLS.value())).contains(1 + taken);
        }
    }

    private static AxonCommands door(EventLog log, EventDatabase database) {
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        return CommandSide.on(
                store, database, Validation.buildDefaultValidatorFactory().getValidator());
    }

    private static void begin(Commands door) {
        ask(door, new AddPerson(FallsStory.AMINA, "Amina Yusuf", "Night lead", null));
        ask(door, create(FALLS, "FALLS26"));
        ask(door, createAudit(FALLS));
    }

    private static Receipt noteThrough(Commands door, String note) {
        return ask(door, new RecordProgress(FALLS, AUDIT, note, Confidence.ON_TARGET));
    }

    private static boolean isTaken(Commands door, String note) {
        try {
            noteThrough(door, note);
            return true;
        } catch (RuntimeException e) {
            assertThat(e).hasRootCauseMessage("stream.changed-meanwhile");
            return false;
        }
    }

    private static Receipt ask(Commands door, Object command) {
        return door.send(command, fromTheLead()).toCompletableFuture().join();
    }
}
