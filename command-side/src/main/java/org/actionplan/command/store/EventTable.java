package org.actionplan.command.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The table of events by the words of this project, and the script that creates all tables. */
final class EventTable {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("event")
            .globalIndexColumn("position")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("sequence")
            .typeColumn("stream_type")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    static final String INSERT = "INSERT INTO event"
            + " (event_id, stream, sequence, stream_type, recorded_at, name, revision, payload, metadata)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EventTable() {}

    /**
     * Creates the tables that are missing.
     *
     * @param position the database's type for a number that counts itself up
     */
    static void create(Connection connection, String position) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : read("tables.sql").replace("${POSITION}", position).split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String read(String script) {
        try (var in = EventTable.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
