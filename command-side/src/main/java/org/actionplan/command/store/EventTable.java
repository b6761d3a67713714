package org.actionplan.command.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The table of events by the words of this project, and the scripts that create all tables. */
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

    /** Creates what is missing; a script is a list of statements, each ending in a semicolon. */
    static void create(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : read(script).split(";")) {
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
