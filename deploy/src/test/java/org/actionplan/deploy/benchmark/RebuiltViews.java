package org.actionplan.deploy.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.actionplan.deploy.views.ViewStore;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.people.PeopleDocuments;
import org.actionplan.query.people.PeopleProjection;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanProjection;
import org.actionplan.query.projection.Positions;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.projection.Projector;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** How fast all views come back from nothing, against reading and decoding the events only. */
final class RebuiltViews {

    static final int PLANS = 2_000;
    static final int EVENTS_EACH = 100;

    private static final long A_MOMENT_MILLIS = 5;

    private final Path folder;

    RebuiltViews(Path folder) {
        this.folder = folder;
    }

    void measure(Consumer<Figure> figures) throws Exception {
        try (var database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("many-plans.db"));
                var log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain())) {
            fill(database);
            read(log);
            rebuild(log, "views-to-get-warm");
            var before = read(log);
            var ours = rebuild(log, "views");
            var limit = (before + read(log)) / 2;
            figures.accept(Figure.share("events into views at a rebuild from 200,000, SQLite", limit, ours, 0.25));
        }
    }

    static void fill(EventDatabase database) throws Exception {
        try (var bulk = new BulkLog(database)) {
            ManyPlans.write(bulk, PLANS, EVENTS_EACH);
        }
    }

    private static double read(EventLog log) {
        var since = System.nanoTime();
        var decoded = log.readEvents((TrackingToken) null, false)
                .filter(event -> event.getPayload() != null)
                .count();
        return decoded * 1e9 / (System.nanoTime() - since);
    }

    private double rebuild(EventLog log, String name) throws Exception {
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        try (var views = ViewStore.open("", folder.resolve(name))) {
            var documents = new PlanDocuments(views.database());
            var history = new PlanHistory(store);
            var positions = new Positions(views.database(), Clock.systemUTC(), "benchmark", Duration.ofSeconds(10));
            var plans = new PlanProjection(documents, PlanHistory::recorded, history::now);
            var people = new PeopleProjection(new PeopleDocuments(views.database()));
            var since = System.nanoTime();
            try (var projections = new Projections(
                    List.of(new Projector(store, plans, positions), new Projector(store, people, positions)), store)) {
                projections.start();
                waitForAll(projections);
                return PLANS * EVENTS_EACH * 1e9 / (System.nanoTime() - since);
            }
        } finally {
            store.shutDown();
        }
    }

    private static void waitForAll(Projections projections) throws InterruptedException {
        var behind = true;
        while (behind) {
            Thread.sleep(A_MOMENT_MILLIS);
            behind = projections.progress().blockOptional().orElseThrow().stream()
                    .anyMatch(progress -> progress.lag() > 0);
        }
    }
}
