package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Views may be lost at any time: they come back from the log, and what needs only the log works meanwhile. */
class ViewsLostIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_damaged_file_of_views_is_built_anew(@TempDir Path data) throws Exception {
        var file = data.resolve("views").resolve("views.mv");
        List<String> plans;
        Views before;
        try (var tracker = TrackerProcess.start(data)) {
            plans = Writers.at(tracker.client()).plans();
            before = Views.shownBy(tracker.client(), plans);
            tracker.stop();
        }
        var rubbish = new byte[Math.toIntExact(Files.size(file))];
        ThreadLocalRandom.current().nextBytes(rubbish);
        Files.write(file, rubbish);

        try (var tracker = TrackerProcess.start(data)) {
            assertThat(Views.shownBy(tracker.client(), plans)).isEqualTo(before);
            assertThat(tracker.output()).contains("built anew").doesNotContain("\tat ");
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class On_a_server_of_their_own {

        private final ViewServer views;
        private TrackerProcess tracker;
        private Writers writers;

        On_a_server_of_their_own() throws IOException {
            views = new ViewServer();
        }

        @BeforeAll
        void start(@TempDir Path data) {
            tracker = TrackerProcess.start(data, "--tracker.views.url=" + views.address());
            writers = Writers.at(tracker.client());
        }

        @AfterAll
        void stop() {
            tracker.close();
            views.close();
        }

        @Test
        void a_dropped_database_comes_back_while_the_tracker_runs() {
            var before = Views.shownBy(tracker.client(), writers.plans());

            views.dropEverything();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Views.shownBy(tracker.client(), writers.plans()))
                            .isEqualTo(before));
        }

        @Test
        void while_the_server_is_away_plans_are_read_from_the_log_and_an_empty_one_is_filled_again() throws Exception {
            var client = tracker.client();
            try (var _ = writers.start(client)) {
                writers.awaitMore(100);
                views.stop();
                writers.awaitMore(100);
                for (var plan : writers.plans()) {
                    assertThat(client.read("/api/plans/" + plan).path("version").asLong())
                            .isPositive();
                }
                for (var list : List.of("/api/plans", "/api/actions", "/api/status")) {
                    var away = client.get(list);
                    assertThat(away.status()).as(away.text()).isEqualTo(503);
                    assertThat(away.code()).isEqualTo("views.unavailable");
                    assertThat(away.saysWhenToComeBack()).isTrue();
                }
                views.start();
                await().atMost(PATIENCE).until(() -> client.get("/api/plans").status() == 200);
                writers.awaitMore(100);
            }

            writers.assertOnlyCleanAnswers();
            writers.assertNothingLost(client);
            Views.shownBy(client, writers.plans()).assertListsAreUpToDate();
        }
    }
}
