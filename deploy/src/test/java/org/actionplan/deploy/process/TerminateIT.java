package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tracker that is stopped politely, as every update and every reboot does, while people write. */
class TerminateIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path data;

    @Test
    void a_stop_under_load_loses_nothing_and_tells_everybody_the_truth() {
        Writers writers;
        try (var tracker = TrackerProcess.start(data)) {
            writers = Writers.at(tracker.client());
            var shift = writers.start(tracker.client());
            writers.awaitMore(300);
            tracker.terminate();
            assertThat(tracker.exitCodeWithin(PATIENCE)).isIn(0, TERMINATED);
            shift.close();

            writers.assertOnlyCleanAnswers();
            assertThat(tracker.output()).as("what a stop prints").doesNotContain("\tat ");
        }
        try (var again = TrackerProcess.start(data)) {
            writers.assertNothingLost(again.client());
        }
    }
}
