package org.actionplan.deploy.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.deploy.Tracker;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application in this process, reached over real HTTP: real SQLite in a folder of its own, embedded views. It
 * runs until the process ends, since the end of one application takes the log away from the others.
 */
public final class RunningTracker {

    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningTracker(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Starts a tracker with these settings on top of those that every test wants. */
    public static RunningTracker start(String... settings) {
        var folder = temporaryFolder();
        var application = new SpringApplication(Tracker.class);
        application.setRegisterShutdownHook(false);
        var all = new ArrayList<>(List.of("--server.port=0", "--tracker.role=all", "--tracker.data=" + folder));
        all.addAll(List.of(settings));
        var context = application.run(all.toArray(String[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, folder)));
        return new RunningTracker(context);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    /** A part of it, for what cannot be seen from outside. */
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("tracker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ConfigurableApplicationContext context, Path folder) {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
