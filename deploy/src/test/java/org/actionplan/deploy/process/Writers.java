package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Eight people who write at once into four plans, and remember what the tracker has told them is safe. */
final class Writers {

    static final int HOW_MANY = 8;
    /** How everything begins that they write. */
    static final String WORDS = "Entry ";

    private static final int PLANS = 4;
    private static final int PROGRESS_PER_ACTION = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A promise: this stream has, at this version, an event with these words in it. */
    private record Acknowledged(String plan, long version, String words) {}

    private record Work(String plan, String action) {}

    private final List<Work> work;
    private final String owner;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();
    private final AtomicLong cutOff = new AtomicLong();
    private final AtomicLong number = new AtomicLong();

    private Writers(List<Work> work, String owner) {
        this.work = work;
        this.owner = owner;
    }

    /** Prepares the plans that are written into. */
    static Writers at(Client client) {
        var amina = client.done("add-person", Map.of("name", "Amina Yusuf", "jobRole", "Deputy manager"));
        var owner = amina.path("created").path("personId").asString();
        var work = IntStream.range(0, PLANS)
                .mapToObj(n -> {
                    var plan = plan(client, "FALLS-" + n);
                    return new Work(plan, action(client, plan, owner));
                })
                .toList();
        return new Writers(work, owner);
    }

    static String plan(Client client, String reference) {
        return client.done(
                        "create-plan",
                        Map.of(
                                "reference", reference,
                                "title", "Fewer falls at night",
                                "service", "Oakfield",
                                "purpose", "Residents do not fall when staff are few",
                                "scopeIn", List.of("Night shift")))
                .path("stream")
                .asString();
    }

    static String action(Client client, String plan, String owner) {
        return client.done(
                        "create-action",
                        Map.of(
                                "planId",
                                plan,
                                "title",
                                "Audit falls risk forms",
                                "ownerId",
                                owner,
                                "dueBy",
                                "2030-03-31"))
                .path("created")
                .path("actionId")
                .asString();
    }

    List<String> plans() {
        return work.stream().map(Work::plan).toList();
    }

    /** Somebody's work that goes on until it is stopped. */
    Shift start(Client client) {
        var shift = new Shift(client);
        shift.begin();
        return shift;
    }

    private long answered(int status) {
        var count = answers.get(status);
        return count == null ? 0 : count.get();
    }

    /** Waits until this many more commands have been acknowledged. */
    void awaitMore(int commands) {
        var goal = acknowledged.size() + commands;
        await().alias("commands acknowledged; answers so far " + this)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.size() >= goal);
    }

    /** Waits until this many more commands have been answered with «not now, come back later». */
    void awaitRefused(int commands) {
        var goal = answered(503) + commands;
        await().alias("commands refused for now").atMost(PATIENCE).until(() -> answered(503) >= goal);
    }

    /** Nobody was told anything but «done», «not now, come back later» or nothing at all. */
    void assertOnlyCleanAnswers() {
        assertThat(surprises)
                .as("answers other than 200 and 503 with Retry-After")
                .isEmpty();
    }

    /** Every log is complete and in order, and holds what was promised at the place where it was promised. */
    void assertNothingLost(Client client) {
        var promised = acknowledged.stream().collect(Collectors.groupingBy(Acknowledged::plan));
        for (var plan : plans()) {
            var log = client.log(plan);
            assertThat(log.stream().mapToLong(event -> event.path("sequence").asLong()))
                    .as("sequences of " + plan)
                    .containsExactly(LongStream.range(0, log.size()).boxed().toArray(Long[]::new));
            var missing = promised.getOrDefault(plan, List.of()).stream()
                    .filter(one -> one.version() > log.size()
                            || !log.get((int) one.version() - 1).toString().contains(one.words()))
                    .toList();
            assertThat(missing).as("acknowledged but lost in " + plan).isEmpty();
        }
    }

    @Override
    public String toString() {
        return answers + ", cut off " + cutOff + ", surprises "
                + surprises.stream().limit(5).toList();
    }

    /** The eight at work at one tracker. */
    final class Shift implements AutoCloseable {

        private final Client client;
        private final CountDownLatch ended = new CountDownLatch(HOW_MANY);
        private volatile boolean over;

        private Shift(Client client) {
            this.client = client;
        }

        private void begin() {
            var next = new AtomicInteger();
            for (int n = 0; n < HOW_MANY; n++) {
                Thread.ofPlatform().daemon().name("writer-" + n).start(() -> {
                    var mine = work.get(next.getAndIncrement() % PLANS);
                    try {
                        while (!over) {
                            write(mine);
                        }
                    } finally {
                        ended.countDown();
                    }
                });
            }
        }

        private void write(Work mine) {
            var count = number.incrementAndGet();
            // a word of its own for each, which is never the beginning of another
            var words = WORDS + "%08d".formatted(count);
            try {
                note(
                        count % PROGRESS_PER_ACTION == 0
                                ? client.command(
                                        "create-action",
                                        Map.of(
                                                "planId",
                                                mine.plan(),
                                                "title",
                                                words,
                                                "ownerId",
                                                owner,
                                                "dueBy",
                                                "2030-06-30"))
                                : client.command(
                                        "record-progress",
                                        Map.of("planId", mine.plan(), "actionId", mine.action(), "note", words)),
                        words);
            } catch (IOException e) {
                cutOff.incrementAndGet();
            }
        }

        private void note(Client.Answer answer, String words) {
            answers.computeIfAbsent(answer.status(), _ -> new AtomicLong()).incrementAndGet();
            if (answer.status() == 200) {
                var receipt = answer.json();
                acknowledged.add(new Acknowledged(
                        receipt.path("stream").asString(),
                        receipt.path("version").asLong(),
                        words));
            } else if (answer.status() != 503 || !answer.saysWhenToComeBack()) {
                surprises.add(answer.toString());
            }
        }

        /** Everybody stops after the command under way. */
        @Override
        public void close() {
            over = true;
            try {
                if (!ended.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("the writers do not stop; answers so far " + Writers.this);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
