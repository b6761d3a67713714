package org.actionplan.command.store;

import static org.actionplan.command.store.FallsStory.FALLS;
import static org.actionplan.command.store.FallsStory.created;
import static org.actionplan.command.store.FallsStory.message;
import static org.actionplan.command.store.FallsStory.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What the log promises when many write at once. */
abstract class WritersAtOnceContract extends EventLogContract {

    static final int WRITERS = 16;
    static final int EACH = 40;

    @Test
    void writers_of_different_streams_all_get_what_they_were_told() throws Exception {
        var streams =
                IntStream.range(0, WRITERS).mapToObj(i -> plan("ward-" + i)).toList();
        together(streams.stream()
                .map(stream -> asking(() -> {
                    for (long sequence = 0; sequence < EACH; sequence++) {
                        log.appendEvents(notes(stream, sequence, sequence + 1));
                    }
                }))
                .toList());
        for (var stream : streams) {
            assertThat(sequencesOf(stream.value()))
                    .isEqualTo(LongStream.range(0, EACH).boxed().toList());
        }
        assertThat(positions(tracked())).hasSize(WRITERS * EACH).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void writers_of_one_stream_take_turns() throws Exception {
        log.appendEvents(message(created(FALLS), 0));
        var refusals = together(IntStream.range(0, WRITERS)
                .mapToObj(_ -> (Callable<Integer>) this::writeAndTryAgain)
                .toList());
        assertThat(sequencesOf(FALLS.value()))
                .isEqualTo(LongStream.rangeClosed(0, WRITERS * EACH).boxed().toList());
        assertThat(refusals).anySatisfy(count -> assertThat(count).isPositive());
    }

    @Test
    void a_group_loses_only_the_append_that_is_refused() throws Exception {
        log.appendEvents(message(created(FALLS), 0));
        var gate = new Gate(database);
        try (var behindTheGate = logOn(gate);
                var writers = Executors.newCachedThreadPool()) {
            var first = writers.submit(() -> behindTheGate.appendEvents(message(created(plan("first")), 0)));
            gate.waitForTheFirst();
            var left = waiting(writers, behindTheGate, message(created(plan("left")), 0));
            var guilty = waiting(writers, behindTheGate, message(created(FALLS), 0));
            var right = waiting(writers, behindTheGate, message(created(plan("right")), 0));
            gate.open();
            first.get();
            left.get();
            right.get();
            assertThatThrownBy(guilty::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AggregateStreamCreationException.class);
        }
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        created(FALLS), created(plan("first")), created(plan("left")), created(plan("right")));
    }

    @Test
    void appends_that_wait_share_one_commit() throws Exception {
        var gate = new Gate(database);
        try (var behindTheGate = logOn(gate);
                var writers = Executors.newCachedThreadPool()) {
            var all = new ArrayList<Future<?>>();
            all.add(writers.submit(() -> behindTheGate.appendEvents(message(created(plan("first")), 0))));
            gate.waitForTheFirst();
            for (int i = 0; i < WRITERS; i++) {
                all.add(waiting(writers, behindTheGate, message(created(plan("ward-" + i)), 0)));
            }
            gate.open();
            for (var append : all) {
                append.get();
            }
        }
        assertThat(gate.commits()).isEqualTo(2);
        assertThat(stored()).hasSize(WRITERS + 1);
    }

    @Test
    void closing_writes_what_still_waits() throws Exception {
        var gate = new Gate(database);
        var behindTheGate = logOn(gate);
        try (var writers = Executors.newCachedThreadPool()) {
            var first = writers.submit(() -> behindTheGate.appendEvents(message(created(plan("first")), 0)));
            gate.waitForTheFirst();
            var second = waiting(writers, behindTheGate, message(created(plan("second")), 0));
            var closing = writers.submit(behindTheGate::close);
            gate.open();
            first.get();
            second.get();
            closing.get();
        }
        assertThat(stored()).containsExactly(created(plan("first")), created(plan("second")));
        assertThatThrownBy(() -> behindTheGate.appendEvents(message(created(plan("too-late")), 0)))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored()).hasSize(2);
    }

    private int writeAndTryAgain() {
        int refusals = 0;
        for (int written = 0; written < EACH; ) {
            var next = log.lastSequenceNumberFor(FALLS.value()).orElseThrow() + 1;
            try {
                log.appendEvents(notes(FALLS, next, next + 1));
                written++;
            } catch (ConcurrencyException e) {
                refusals++;
            }
        }
        return refusals;
    }

    /** An append that is known to wait in the queue when this returns. */
    private static Future<?> waiting(ExecutorService writers, EventLog log, DomainEventMessage<?> event)
            throws InterruptedException {
        var thread = new Thread[1];
        var append = writers.submit(() -> {
            thread[0] = Thread.currentThread();
            log.appendEvents(event);
        });
        while (thread[0] == null || thread[0].getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return append;
    }

    private static Callable<Void> asking(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private List<Long> sequencesOf(String stream) {
        return log.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
