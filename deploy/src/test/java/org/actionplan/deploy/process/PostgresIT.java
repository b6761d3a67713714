package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log in PostgreSQL, which is updated and restarted by people who do not ask the tracker first. */
class PostgresIT {

    @TempDir
    Path home;

    @Test
    void a_restart_and_a_crash_of_the_database_under_load_lose_nothing() throws Exception {
        try (var postgres = new Postgres(home.resolve("postgres"));
                var tracker = TrackerProcess.start(home.resolve("data"), postgres.option())) {
            var client = tracker.client();
            var writers = Writers.at(client);
            try (var _ = writers.start(client)) {
                writers.awaitMore(100);
                postgres.stop();
                writers.awaitRefused(20);
                postgres.start();
                writers.awaitMore(100);
                postgres.crash();
                postgres.start();
                writers.awaitMore(100);
            }

            writers.assertOnlyCleanAnswers();
            writers.assertNothingLost(client);
            Views.shownBy(client, writers.plans()).assertListsAreUpToDate();
            assertThat(tracker.output())
                    .as("what people wrote has no place in the process's own log")
                    .contains("could not be written")
                    .doesNotContain(Writers.WORDS);
        }
    }
}
