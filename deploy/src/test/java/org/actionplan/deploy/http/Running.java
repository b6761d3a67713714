package org.actionplan.deploy.http;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.actionplan.api.LogSize;
import org.actionplan.deploy.Tracker;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application, started once for all tests of this package and reached over real HTTP: real SQLite, embedded
 * views, an account for each role.
 */
final class Running {

    static final String ADMIN_PASSWORD = "a long first password";
    static final Running TRACKER = new Running();

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final ConfigurableApplicationContext context;
    private final LogSize log;
    private final URI home;
    private final int port;

    private Running() {
        var folder = temporaryFolder();
        var application = new SpringApplication(Tracker.class);
        application.setRegisterShutdownHook(false);
        context = application.run(
                "--server.port=0",
                "--tracker.role=all",
                "--tracker.data=" + folder,
                "--tracker.admin.password=" + ADMIN_PASSWORD);
        listenToTheLog();
        log = context.getBean(LogSize.class);
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        home = URI.create("http://127.0.0.1:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, folder)));
        People.enter(this);
    }

    URI at(String path) {
        return URI.create(home + path);
    }

    int port() {
        return port;
    }

    /** Everything that was logged since the start, with stack traces. */
    String log() {
        return logged.stream().collect(Collectors.joining("\n"));
    }

    /** What the application is put together from. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** How many events are stored; a refused request must not change it. */
    long events() {
        return log.events();
    }

    private void listenToTheLog() {
        var ears = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                var trace = event.getThrowableProxy() == null
                        ? ""
                        : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
                logged.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + trace);
            }
        };
        ears.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(ears);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("tracker-http");
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
