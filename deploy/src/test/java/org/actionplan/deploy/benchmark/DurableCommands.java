package org.actionplan.deploy.benchmark;

import static java.time.Duration.ofSeconds;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.Confidence;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.PostgresDatabase;
import org.actionplan.command.store.SqliteDatabase;

/** How many commands a second are decided and safely on disk, against rows written one by one by the simplest program. */
final class DurableCommands {

    static final int CLIENTS = 32;
    static final int PLANS = 64;

    private static final Duration WARM = ofSeconds(8);
    private static final Duration SOON_WARM = ofSeconds(1);
    private static final Duration MEASURED = ofSeconds(5);

    private final Path folder;

    DurableCommands(Path folder) {
        this.folder = folder;
    }

    /** On SQLite; answers what 32 clients got, for comparison with what comes in over HTTP. */
    double onSqlite(Consumer<Figure> figures) throws Exception {
        try (var rawFile = sqlite("raw.db");
                var ourFile = sqlite("ours.db");
                var raw = new Raw(rawFile, 1, false);
                var door = new Door(ourFile, PLANS)) {
            raw.perSecond(WARM);
            door(door, CLIENTS, WARM);
            var before = raw.perSecond(SOON_WARM);
            var many = door(door, CLIENTS, SOON_WARM);
            var one = door(door, 1, SOON_WARM);
            var limit = (before + raw.perSecond(SOON_WARM)) / 2;
            figures.accept(Figure.share("durable commands, 32 clients, SQLite", limit, many, 2.0));
            figures.accept(Figure.share("durable commands, 1 client, SQLite", limit, one, 0.45));
            return many;
        }
    }

    void onPostgres(Consumer<Figure> figures) throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                var rawTable = postgres(server, "raw");
                var ourTable = postgres(server, "ours");
                var raw = new Raw(rawTable, CLIENTS, true);
                var door = new Door(ourTable, PLANS)) {
            raw.perSecond(WARM);
            door(door, CLIENTS, WARM);
            var before = raw.perSecond(SOON_WARM);
            var many = door(door, CLIENTS, SOON_WARM);
            var limit = (before + raw.perSecond(SOON_WARM)) / 2;
            figures.accept(Figure.share("durable commands, 32 clients, PostgreSQL", limit, many, 0.8));
        }
    }

    private static double door(Door door, int clients, Duration warm) throws Exception {
        return Clients.perSecond(clients, warm, MEASURED, _ -> door.recordProgressOnAnyOf(PLANS));
    }

    private EventDatabase sqlite(String name) {
        return SqliteDatabase.open("jdbc:sqlite:" + folder.resolve(name));
    }

    private static EventDatabase postgres(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return PostgresDatabase.open(server.getJdbcUrl("postgres", name), null, null);
    }

    /** The same rows in the same table, each committed by itself over as many connections as there are writers. */
    private static final class Raw implements AutoCloseable {

        private final List<BulkLog> connections = new ArrayList<>();
        private final long[] sequences;

        Raw(EventDatabase database, int writers, boolean autocommit) throws SQLException {
            sequences = new long[writers];
            for (int i = 0; i < writers; i++) {
                var connection = new BulkLog(database);
                if (autocommit) {
                    connection.eachRowByItself();
                }
                connections.add(connection);
            }
        }

        double perSecond(Duration warm) throws Exception {
            return Clients.perSecond(connections.size(), warm, MEASURED, this::insert);
        }

        private void insert(int writer) throws SQLException {
            var sequence = sequences[writer]++;
            var plan = ManyPlans.plan(writer * PLANS + (int) (sequence % PLANS));
            var note = new ProgressRecorded(plan, Door.ACTION, ManyPlans.NOTE, Confidence.ON_TARGET);
            connections.get(writer).store("plan", plan.value(), sequence / PLANS, Instant.EPOCH, note);
        }

        @Override
        public void close() throws SQLException {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
