package org.actionplan.deploy.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole application as a process of its own. */
final class TrackerProcess implements AutoCloseable {

    private static final String PASSWORD = "only for the benchmark";
    private static final long GIVE_UP_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final long STOP_SECONDS = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;
    private final double secondsToReady;

    private TrackerProcess(List<String> command, int port, Path output) throws Exception {
        this.port = port;
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TRACKER_ADMIN_PASSWORD", PASSWORD);
        var since = System.nanoTime();
        this.process = builder.start();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - since > GIVE_UP_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("the tracker did not start: " + Files.readString(output));
            }
            Thread.sleep(10);
        }
        this.secondsToReady = (System.nanoTime() - since) / 1e9;
    }

    /** Starts it with {@code java -jar}. */
    static TrackerProcess startJar(Path data, String... settings) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString(), "-jar", System.getProperty("tracker.jar")));
        command.addAll(List.of(settings));
        return start(command, data);
    }

    /** Starts it with the script that people use. */
    static TrackerProcess startScript(Path data) throws Exception {
        return start(List.of(System.getProperty("tracker.run")), data);
    }

    private static TrackerProcess start(List<String> how, Path data) throws Exception {
        var port = freePort();
        var command = new ArrayList<>(how);
        command.add("--server.port=" + port);
        command.add("--tracker.data=" + data);
        return new TrackerProcess(command, port, data.resolve("output.txt"));
    }

    int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** What it takes of the computer's memory, in megabytes. */
    double megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    static String password() {
        return PASSWORD;
    }

    static String authorization() {
        var pair = "admin:" + PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** A file from an address for programs. */
    byte[] bytes(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Authorization", authorization());
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + path);
        }
        return answer.body();
    }

    String get(String path) throws Exception {
        return ask(HttpRequest.newBuilder(address(path)).GET());
    }

    String post(String path, String json) throws Exception {
        return ask(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String ask(HttpRequest.Builder request) throws Exception {
        var answer = http.send(
                request.header("Authorization", authorization()).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Waits until the documents show everything that is recorded. */
    void waitForViews() throws Exception {
        while (get("/api/status").replaceAll("\"lag\":0\\b", "").contains("\"lag\"")) {
            Thread.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/actuator/health/readiness"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
