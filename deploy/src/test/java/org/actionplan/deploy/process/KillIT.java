package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut of the process: {@code kill -9} while people write. */
class KillIT {

    private static final int TIMES = 10;

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_survives_ten_kills_and_the_views_are_as_a_rebuild_would_make_them() throws Exception {
        var tracker = TrackerProcess.start(data);
        try {
            var writers = Writers.at(tracker.client());
            for (int kill = 1; kill <= TIMES; kill++) {
                var shift = writers.start(tracker.client());
                writers.awaitMore(50 * kill);
                tracker.kill();
                shift.close();
                tracker = TrackerProcess.start(data);
                writers.assertNothingLost(tracker.client());
                writers.assertOnlyCleanAnswers();
                assertThat(tracker.output())
                        .as("what a start after a kill prints")
                        .doesNotContain("\tat ");
            }
            var afterTheKills = Views.shownBy(tracker.client(), writers.plans());
            afterTheKills.assertListsAreUpToDate();
            tracker.stop();
            Folders.delete(data.resolve("views"));
            assertThat(data.resolve("views")).doesNotExist();
            tracker = TrackerProcess.start(data);

            assertThat(Files.exists(data.resolve("views"))).isTrue();
            assertThat(Views.shownBy(tracker.client(), writers.plans())).isEqualTo(afterTheKills);
        } finally {
            tracker.close();
        }
    }
}
