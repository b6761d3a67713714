package org.actionplan.deploy.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The real jar as a process of its own, with a data folder and a port of its own; what it prints is kept in a file. */
final class TrackerProcess implements AutoCloseable {

    static final String PASSWORD = "falls-need-two-pairs-of-eyes";

    private static final Path JAR = Path.of(System.getProperty("tracker.jar", "target/action-plan-tracker.jar"));
    private static final Duration START = Duration.ofSeconds(180);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Process process;
    private final Path printed;
    private final Client client;

    private TrackerProcess(Process process, Path printed, Client client) {
        this.process = process;
        this.printed = printed;
        this.client = client;
    }

    /** Starts a tracker and waits until it says that it can serve. */
    static TrackerProcess start(Path data, String... options) {
        return launch(data, options).serving();
    }

    /** Starts a tracker that may have a reason to refuse; see {@link #exitCode()} and {@link #output()}. */
    static TrackerProcess launch(Path data, String... options) {
        try {
            var port = freePort();
            var printed = Files.createDirectories(JAR.toAbsolutePath().resolveSibling("trackers"))
                    .resolve(ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toString(),
                    "--server.port=" + port,
                    "--tracker.data=" + data));
            command.addAll(List.of(options));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().put("TRACKER_ADMIN_PASSWORD", PASSWORD);
            var client = Client.of(URI.create("http://localhost:" + port), Client.basic("admin", PASSWORD));
            return new TrackerProcess(builder.start(), printed, client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This tracker, as soon as it says that it can serve. */
    TrackerProcess serving() {
        try {
            awaitHealthy();
            return this;
        } catch (RuntimeException | AssertionError e) {
            close();
            throw new AssertionError("The tracker did not start. It printed:\n" + output(), e);
        }
    }

    /** The administrator, who is a quality lead too. */
    Client client() {
        return client;
    }

    boolean isHealthy() {
        try {
            return client.get("/actuator/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** {@code kill -9}: nothing is finished, nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** {@code SIGTERM}: asks politely, and does not wait. */
    void terminate() {
        process.destroy();
    }

    /** Asks politely and waits until it is gone. */
    void stop() {
        terminate();
        exitCode();
    }

    /** Waits for the end. */
    int exitCode() {
        return exitCodeWithin(Duration.ofSeconds(60));
    }

    int exitCodeWithin(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The tracker still runs. It printed:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String output() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitHealthy() {
        await().atMost(START).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended with code " + process.exitValue());
            }
            return isHealthy();
        });
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
