package org.actionplan.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.actionplan.command.store.SqliteDatabase;

/** How the whole application starts, and shows the past, when there is a lot of it. */
final class LargeLog {

    private static final int WARM = 300;
    private static final int TIMES = 500;
    private static final long SETTLED_MILLIS = 3_000;

    private final Path data;

    LargeLog(Path folder) {
        this.data = folder.resolve("large");
    }

    void measure(Consumer<Figure> figures) throws Exception {
        Files.createDirectories(data);
        try (var database = SqliteDatabase.open("jdbc:sqlite:" + data.resolve("events.db"))) {
            RebuiltViews.fill(database);
            try (var bulk = new BulkLog(database)) {
                ManyPlans.writeLongOne(bulk, RebuiltViews.PLANS, LongPlan.EVENTS);
            }
        }
        try (var tracker = TrackerProcess.startJar(data)) {
            tracker.waitForViews();
            theLongPlan(tracker, figures);
        }
        start("java -jar", () -> TrackerProcess.startJar(data), figures);
        TrackerProcess.startScript(data).close(); // the first start after a build gets things ready for the others
        start("./run", () -> TrackerProcess.startScript(data), figures);
    }

    private void start(String how, Callable<TrackerProcess> start, Consumer<Figure> figures) throws Exception {
        try (var tracker = start.call()) {
            Thread.sleep(SETTLED_MILLIS);
            figures.accept(
                    Figure.value("start to ready with 200,000 events, " + how, tracker.secondsToReady(), "s", 5));
            figures.accept(Figure.value("memory after start, " + how, tracker.megabytes(), "MB", 350));
        }
    }

    private static void theLongPlan(TrackerProcess tracker, Consumer<Figure> figures) throws Exception {
        var plan = "/api/plans/" + ManyPlans.plan(RebuiltViews.PLANS);
        var asAt = median(() -> tracker.get(plan + "?version=" + anyVersion()));
        figures.accept(Figure.value("a plan of 5,000 events as at any version", asAt, "ms", 15));
        var compare = median(() -> tracker.get(plan + "/compare?from=" + anyVersion() + "&to=" + anyVersion()));
        figures.accept(Figure.value("two versions of a plan of 5,000 events compared", compare, "ms", 15));
    }

    private static double median(Callable<String> asking) throws Exception {
        Clients.medianMillis(WARM, asking);
        return Clients.medianMillis(TIMES, asking);
    }

    private static int anyVersion() {
        return 1 + ThreadLocalRandom.current().nextInt(LongPlan.EVENTS);
    }
}
