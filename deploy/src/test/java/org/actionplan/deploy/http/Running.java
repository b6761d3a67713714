package org.actionplan.deploy.http;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.actionplan.api.LogSize;
import org.actionplan.deploy.running.RunningTracker;
import org.slf4j.LoggerFactory;

/** The whole application, started once for all tests of this package, with an account for each role. */
final class Running {

    static final String ADMIN_PASSWORD = "a long first password";
    static final Running TRACKER = new Running();

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final RunningTracker tracker;
    private final LogSize log;

    private Running() {
        tracker = RunningTracker.start("--tracker.admin.password=" + ADMIN_PASSWORD);
        listenToTheLog();
        log = tracker.part(LogSize.class);
        People.enter(this);
    }

    URI at(String path) {
        return tracker.at(path);
    }

    int port() {
        return tracker.port();
    }

    /** Everything that was logged since the start, with stack traces. */
    String log() {
        return logged.stream().collect(Collectors.joining("\n"));
    }

    /** What the application is put together from. */
    <T> T part(Class<T> type) {
        return tracker.part(type);
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
}
