package org.actionplan.deploy.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** A real PostgreSQL that waits for the disk, on one port and one folder, however often it is stopped and started. */
final class Postgres implements AutoCloseable {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path data;
    private final EmbeddedPostgres server;

    Postgres(Path data) throws IOException {
        this.data = data;
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    String option() {
        return "--tracker.events.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
    }

    /** Ends every connection, writes what is open, and stops. */
    void stop() throws IOException, InterruptedException, ExecutionException {
        signal("INT");
    }

    /** As a crash: nothing is written any more; the next start has to recover. */
    void crash() throws IOException, InterruptedException, ExecutionException {
        signal("QUIT");
    }

    /** Starts it again exactly as it was started first. */
    void start() throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // it refuses to run as root
        }
        WORD.matcher(Files.readString(data.resolve("postmaster.opts")))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .forEach(command::add);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void signal(String signal) throws IOException, InterruptedException, ExecutionException {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        var gone = ProcessHandle.of(Long.parseLong(pid)).orElseThrow().onExit();
        new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
        gone.get();
    }
}
