package org.actionplan.command.store;

import static org.actionplan.command.store.FallsStory.FALLS;
import static org.actionplan.command.store.FallsStory.created;
import static org.actionplan.command.store.FallsStory.message;
import static org.actionplan.command.store.FallsStory.notes;
import static org.actionplan.command.store.FallsStory.progress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log of events promises, whichever database keeps it. */
abstract class EventLogContract {

    EventDatabase database;
    EventLog log;

    /** Opens the database of the present test, for the first time or again. */
    abstract EventDatabase open() throws Exception;

    @BeforeEach
    void openTheLog() throws Exception {
        database = open();
        log = logOn(database);
    }

    @AfterEach
    void closeTheLog() {
        log.close();
        database.close();
    }

    @Test
    void a_stream_begins_only_once() {
        log.appendEvents(message(created(FALLS), 0));
        assertThatThrownBy(() -> log.appendEvents(message(created(FALLS), 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void a_place_in_a_stream_is_given_only_once() {
        log.appendEvents(message(created(FALLS), 0), message(progress(FALLS, "half the forms audited"), 1));
        assertThatThrownBy(() -> log.appendEvents(message(progress(FALLS, "no forms audited"), 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(stored()).containsExactly(created(FALLS), progress(FALLS, "half the forms audited"));
    }

    @Test
    void of_one_append_all_events_are_stored_or_none() {
        log.appendEvents(message(created(FALLS), 0));
        var staleInTheMiddle = List.of(
                message(created(plan("bath")), 0), message(created(FALLS), 0), message(created(plan("night")), 0));
        assertThatThrownBy(() -> log.appendEvents(staleInTheMiddle)).isInstanceOf(RuntimeException.class);
        assertThat(stored()).containsExactly(created(FALLS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FALLS26", "falls26"})
    void a_reference_that_another_plan_has_is_refused_in_any_case_of_letters(String reference) {
        appendBeside(ClaimedReferences.claim(FALLS, "FALLS26"), message(created(FALLS), 0));
        var second = plan("falls-again");
        assertThatThrownBy(() -> appendBeside(ClaimedReferences.claim(second, reference), message(created(second), 0)))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.reference-taken");
        assertThat(stored()).containsExactly(created(FALLS));
        assertThat(new ClaimedReferences(database).planCalled("Falls26")).contains(FALLS);
    }

    @Test
    void an_answer_is_remembered_with_its_events_or_not_at_all() {
        appendBeside(answer("key-1"), message(created(FALLS), 0));
        assertThatThrownBy(() -> appendBeside(answer("key-2"), message(created(FALLS), 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(remembered()).containsExactly("key-1");
        var other = plan("bath");
        assertThatThrownBy(() -> appendBeside(answer("key-1"), message(created(other), 0)))
                .isInstanceOf(Refused.class)
                .hasMessage("idempotency-key.answered-meanwhile");
        assertThat(stored()).containsExactly(created(FALLS));
    }

    @Test
    void events_are_read_in_the_order_in_which_they_were_appended() {
        var streams = List.of(plan("falls"), plan("bath"), plan("night"));
        for (long sequence = 0; sequence < 50; sequence++) {
            for (var stream : streams) {
                log.appendEvents(notes(stream, sequence, sequence + 1));
            }
        }
        var read = tracked();
        assertThat(read).hasSize(150);
        assertThat(positions(read)).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < read.size(); i++) {
            var expected = progress(streams.get(i % 3), "note " + i / 3);
            assertThat(read.get(i).getPayload()).isEqualTo(expected);
        }
    }

    @Test
    void what_was_said_beside_an_event_comes_back_with_it() {
        var sent = message(created(FALLS), 0).withMetaData(Map.of("actor", "person-amina"));
        log.appendEvents(sent);
        var read = log.readEvents(FALLS.value()).next();
        assertThat(read.getIdentifier()).isEqualTo(sent.getIdentifier());
        assertThat(read.getType()).isEqualTo("plan");
        assertThat(read.getMetaData()).containsEntry("actor", "person-amina");
        assertThat(read.getTimestamp()).isEqualTo(sent.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void an_empty_log_can_be_asked_where_it_begins_and_ends() {
        assertThat(position(log.createHeadToken())).isLessThanOrEqualTo(0);
        assertThat(position(log.createTailToken())).isLessThanOrEqualTo(0);
        assertThat(position(log.createTokenAt(Instant.EPOCH))).isLessThanOrEqualTo(0);
        assertThat(log.lastSequenceNumberFor(FALLS.value())).isEmpty();
        assertThat(log.readEvents(FALLS.value()).hasNext()).isFalse();
        assertThat(tracked()).isEmpty();
    }

    @Test
    void a_log_can_be_asked_where_it_begins_and_ends() {
        log.appendEvents(message(created(FALLS), 0), message(progress(FALLS, "begun"), 1));
        assertThat(log.readEvents(log.createTailToken(), false).count()).isEqualTo(2);
        assertThat(log.readEvents(log.createHeadToken(), false).count()).isZero();
        assertThat(log.readEvents(tracked().getFirst().trackingToken(), false))
                .singleElement()
                .extracting(TrackedEventMessage::getPayload)
                .isEqualTo(progress(FALLS, "begun"));
        assertThat(log.lastSequenceNumberFor(FALLS.value())).contains(1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000, 1_001, 2_000, 2_345})
    void a_stream_longer_than_a_batch_is_read_to_its_end(int events) {
        log.appendEvents(notes(FALLS, 0, events));
        log.appendEvents(message(created(plan("bath")), 0));
        var sequences = log.readEvents(FALLS.value()).asStream().map(DomainEventMessage::getSequenceNumber);
        assertThat(sequences.toList())
                .isEqualTo(LongStream.range(0, events).boxed().toList());
        var rest = log.readEvents(FALLS.value(), 900).asStream().map(DomainEventMessage::getSequenceNumber);
        assertThat(rest.toList())
                .isEqualTo(LongStream.range(900, events).boxed().toList());
        assertThat(tracked()).hasSize(events + 1);
    }

    @Test
    void a_restart_loses_nothing() throws Exception {
        appendBeside(ClaimedReferences.claim(FALLS, "FALLS26"), message(created(FALLS), 0));
        log.appendEvents(notes(FALLS, 1, 10));
        var before = positions(tracked());
        closeTheLog();
        openTheLog();
        assertThat(positions(tracked())).isEqualTo(before);
        assertThat(new ClaimedReferences(database).planCalled("FALLS26")).contains(FALLS);
        log.appendEvents(notes(FALLS, 10, 11));
        assertThat(positions(tracked())).hasSize(11).isSorted();
    }

    @Test
    void counting_the_log_counts_every_event() {
        log.appendEvents(notes(FALLS, 0, 7));
        assertThat(new CountedLog(database).events()).isEqualTo(7);
    }

    static EventLog logOn(EventDatabase database) {
        return EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
    }

    static PlanId plan(String about) {
        return new PlanId("plan-" + about);
    }

    void appendBeside(RowBeside row, DomainEventMessage<PlanEvent> event) {
        var command = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("what led to it"));
        try {
            Recording.of(command).writeBeside(_ -> row);
            log.appendEvents(event);
        } finally {
            command.rollback();
        }
    }

    static RowBeside answer(String key) {
        return new RowBeside(
                "INSERT INTO remembered_answer (person_id, request_key, fingerprint, answer, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                List.of("person-amina", key, "fingerprint", "{}", "2026-06-01T09:00:00Z"),
                "idempotency-key.answered-meanwhile");
    }

    List<String> remembered() {
        return JdbcClient.create(database.readers())
                .sql("SELECT request_key FROM remembered_answer")
                .query(String.class)
                .list();
    }

    List<? extends TrackedEventMessage<?>> tracked() {
        return log.readEvents((TrackingToken) null, false).toList();
    }

    List<Object> stored() {
        return tracked().stream().<Object>map(TrackedEventMessage::getPayload).toList();
    }

    static List<Long> positions(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(event -> position(event.trackingToken())).toList();
    }

    static long position(TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
