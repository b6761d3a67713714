package org.actionplan.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's JDBC engine for SQLite and PostgreSQL alike: readable JSON, one writer that commits in groups, and SQL that
 * both databases take. There are no snapshots, so none are looked for.
 */
public final class EventLog extends JdbcEventStorageEngine implements AutoCloseable {

    /** Events fetched at once; few round trips for a long plan, little memory. */
    private static final int BATCH = 1_000;
    /** How long another process's unfinished append may leave a gap in the positions, in milliseconds. */
    private static final int GAP_TIMEOUT = 10_000;

    private final GroupCommit writer;

    private EventLog(Builder builder, GroupCommit writer) {
        super(builder);
        this.writer = writer;
    }

    public static EventLog on(EventDatabase database, Serializer events, EventUpcaster upcasters) {
        PersistenceExceptionResolver duplicates = GroupCommit.AlreadyThere.class::isInstance;
        var builder = JdbcEventStorageEngine.builder()
                .connectionProvider(database.readers()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(EventTable.SCHEMA)
                .dataType(String.class)
                .eventSerializer(events)
                .snapshotSerializer(events)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(duplicates)
                .gapTimeout(GAP_TIMEOUT)
                .batchSize(BATCH)
                .lastSequenceNumberFor(EventLog::lastSequence)
                .createTailToken((connection, schema) ->
                        connection.prepareStatement("SELECT position - 1 FROM event ORDER BY position LIMIT 1"))
                .createHeadToken((connection, schema) ->
                        connection.prepareStatement("SELECT position FROM event ORDER BY position DESC LIMIT 1"))
                .createTokenAt(EventLog::firstSince)
                .fetchTrackedEvents(EventLog::next);
        builder.finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return new EventLog(builder, new GroupCommit(database));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> changes = events.stream()
                .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                .toList();
        var beside = Recording.current().rowsFor(changes);
        try {
            writer.append(
                    beside, changes.stream().map(e -> columns(e, serializer)).toList());
        } catch (GroupCommit.AlreadyThere e) {
            var taken = e.taken();
            if (taken != null) {
                throw new Refused(taken.taken());
            }
            handlePersistenceException(e, changes.getFirst());
        }
    }

    /** Writes rows that come with no event, such as a login, through the one writer of this process. */
    public void write(List<RowBeside> rows) {
        writer.append(rows, List.of());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void close() {
        writer.close();
    }

    private static Object[] columns(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        return new Object[] {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            DateTimeUtils.formatInstant(event.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metadata.getData()
        };
    }

    /** No row instead of a NULL where there is nothing: SQLite's driver cannot read NULL as a number. */
    private static PreparedStatement lastSequence(Connection connection, EventSchema schema, String stream)
            throws SQLException {
        var statement = connection.prepareStatement(
                "SELECT sequence FROM event WHERE stream = ? ORDER BY sequence DESC LIMIT 1");
        statement.setString(1, stream);
        return statement;
    }

    private static PreparedStatement firstSince(Connection connection, EventSchema schema, Instant moment)
            throws SQLException {
        var statement = connection.prepareStatement(
                "SELECT position - 1 FROM event WHERE recorded_at >= ? ORDER BY position LIMIT 1");
        statement.setString(1, DateTimeUtils.formatInstant(moment));
        return statement;
    }

    private static PreparedStatement next(Connection connection, EventSchema schema, long position)
            throws SQLException {
        var statement =
                connection.prepareStatement("SELECT position FROM event WHERE position > ? ORDER BY position LIMIT 1");
        statement.setLong(1, position);
        return statement;
    }
}
