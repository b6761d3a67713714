package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with the folder of a single tracker, and what it says then. */
class StoreFaultsIT {

    private static final int PAGE = 4_096;

    @TempDir
    static Path home;

    private static Path data;
    private static TrackerProcess tracker;

    @BeforeAll
    static void oneThatWorks() {
        data = home.resolve("data");
        tracker = TrackerProcess.start(data);
    }

    @AfterAll
    static void stopIt() {
        tracker.close();
    }

    @Test
    void a_second_tracker_on_the_same_folder_refuses_and_the_first_goes_on() {
        try (var second = TrackerProcess.launch(data)) {
            assertRefused(second, "already using");
        }

        var plan = Writers.plan(tracker.client(), "SECOND");
        assertThat(tracker.client().log(plan)).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        var file = Files.writeString(home.resolve("a-file"), "not a folder");

        try (var refused = TrackerProcess.launch(file.resolve("data"))) {
            assertRefused(refused, "cannot write");
        }
    }

    @Test
    void a_folder_without_the_right_to_write_is_refused() throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("root may write everywhere")
                .isNotEqualTo("root");
        var readOnly = Files.createDirectory(home.resolve("read-only"));
        assertThat(readOnly.toFile().setWritable(false)).isTrue();

        try (var refused = TrackerProcess.launch(readOnly)) {
            assertRefused(refused, "cannot write");
        } finally {
            assertThat(readOnly.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void a_damaged_log_is_refused_and_left_as_it_is() throws Exception {
        var folder = Files.createDirectory(home.resolve("damaged"));
        try (var first = TrackerProcess.start(folder)) {
            for (int n = 0; n < 40; n++) {
                Writers.plan(first.client(), "DAMAGED-" + n);
            }
            first.stop();
        }
        var log = folder.resolve("events.db");
        overwriteTheMiddle(log);
        var before = hash(log);

        try (var refused = TrackerProcess.launch(folder)) {
            assertRefused(refused, "is damaged");
        }
        assertThat(hash(log)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws Exception {
        var folder = Files.createDirectory(home.resolve("no-database"));
        var log = Files.writeString(folder.resolve("events.db"), "Minutes of the night staff meeting\n".repeat(400));
        var before = hash(log);

        try (var refused = TrackerProcess.launch(folder)) {
            assertRefused(refused, "is damaged");
        }
        assertThat(hash(log)).isEqualTo(before);
    }

    @Test
    void a_full_disk_is_said_reading_goes_on_and_room_is_all_it_needs() throws Exception {
        var disk = Files.createDirectory(home.resolve("small-disk"));
        mount(disk);
        try (var onSmallDisk = TrackerProcess.start(disk.resolve("data"))) {
            var client = onSmallDisk.client();
            var writers = Writers.at(client);
            var filler = disk.resolve("filler");
            try (var _ = writers.start(client)) {
                writers.awaitMore(200);
                fillUp(filler);
                writers.awaitRefused(100);
            }
            writers.assertOnlyCleanAnswers();
            var refused =
                    client.command("add-person", Map.of("name", "Ben Okoro", "jobRole", "Night carer ".repeat(8)));
            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("storage.unavailable");
            assertThat(refused.saysWhenToComeBack()).isTrue();
            writers.assertNothingLost(client);
            writers.plans().forEach(plan -> client.read("/api/plans/" + plan));

            Files.delete(filler);
            try (var _ = writers.start(client)) {
                writers.awaitMore(200);
            }
            writers.assertOnlyCleanAnswers();
            writers.assertNothingLost(client);
            Views.shownBy(client, writers.plans()).assertListsAreUpToDate();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void assertRefused(TrackerProcess refused, String words) {
        assertThat(refused.exitCode()).as(refused.output()).isNotZero();
        assertThat(refused.output()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static void overwriteTheMiddle(Path log) throws IOException {
        try (var file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            assertThat(file.size()).as("size of the log").isGreaterThan(12L * PAGE);
            var middle = file.size() / PAGE / 2 * PAGE;
            var rubbish = ByteBuffer.wrap("tea".repeat(4 * PAGE / 3).getBytes(StandardCharsets.UTF_8));
            file.write(rubbish, middle);
        }
    }

    private static String hash(Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static void mount(Path disk) throws Exception {
        var why = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString());
        if (!why.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("A small disk could not be mounted, which has to work where everything is proved: " + why);
        }
        assumeThat(why).as("mounting a small disk needs root").isEmpty();
    }

    /** @return what it complained about, empty when it worked */
    private static String run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said + " ";
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Takes all the room that is left, to the last byte. */
    private static void fillUp(Path filler) throws IOException {
        try (var file = FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var some = ByteBuffer.allocate(64 * 1024);
            while (file.write(some.rewind()) > 0) {
                assertThat(file.size()).isLessThan(64L * 1024 * 1024);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
