package org.actionplan.deploy.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.StoredEvents;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.serialization.Serializer;

/** Writes rows of events straight into the table: many at once to fill it, or one by one to find the raw limit. */
final class BulkLog implements AutoCloseable {

    private static final String INSERT = "INSERT INTO event"
            + " (event_id, stream, sequence, stream_type, recorded_at, name, revision, payload, metadata)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int AT_ONCE = 1_000;

    private final Serializer json = StoredEvents.create();
    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    BulkLog(EventDatabase database) throws SQLException {
        this.connection = database.openWriter();
        this.insert = connection.prepareStatement(INSERT);
    }

    /** Adds a row; it is stored with some others. */
    void add(String type, String stream, long sequence, Instant recordedAt, Object event) {
        try {
            fill(type, stream, sequence, recordedAt, event);
            insert.addBatch();
            if (++waiting == AT_ONCE) {
                store();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores one row by itself, as the simplest of programs would. */
    void store(String type, String stream, long sequence, Instant recordedAt, Object event) throws SQLException {
        fill(type, stream, sequence, recordedAt, event);
        insert.executeUpdate();
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    void eachRowByItself() throws SQLException {
        connection.setAutoCommit(true);
    }

    private void store() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    private void fill(String type, String stream, long sequence, Instant recordedAt, Object event) throws SQLException {
        var payload = json.serialize(event, String.class);
        Object[] values = {
            UUID.randomUUID().toString(),
            stream,
            sequence,
            type,
            DateTimeUtils.formatInstant(recordedAt),
            payload.getType().getName(),
            null,
            payload.getData(),
            "{\"actor\":\"person-amina\",\"request\":\"" + UUID.randomUUID() + "\"}"
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            store();
        }
        insert.close();
        connection.close();
    }
}
