package org.actionplan.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of the log in this process. Appends that wait at the same time share one transaction, and so one wait
 * for the disk; when one of them is refused, each is tried on its own, so that only the guilty one hears of it.
 */
final class GroupCommit implements AutoCloseable {

    /** One command's rows and events, all or nothing. */
    record Append(List<RowBeside> beside, List<Object[]> events, CompletableFuture<Void> stored) {}

    /**
     * Thrown to the command whose row or event is there already, or whose row has to be there and is not; {@code taken} is
     * null for an event.
     */
    static final class AlreadyThere extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient @Nullable RowBeside taken;

        AlreadyThere(@Nullable RowBeside taken, @Nullable SQLException cause) {
            super(cause);
            this.taken = taken;
        }

        @Nullable
        RowBeside taken() {
            return taken;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_GROUP = 512;
    private static final Append STOP = new Append(List.of(), List.of(), new CompletableFuture<>());

    private final EventDatabase database;
    private final LinkedBlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;
    private volatile boolean closed;
    private boolean working = true;
    private @Nullable Connection connection;

    GroupCommit(EventDatabase database) {
        this.database = database;
        this.writer = Thread.ofPlatform().name("event-writer").start(this::run);
    }

    /** Returns when everything is safely on disk. */
    void append(List<RowBeside> beside, List<Object[]> events) {
        var append = new Append(beside, events, new CompletableFuture<>());
        if (closed) {
            throw new IllegalStateException("the event log is closed");
        }
        waiting.add(append);
        try {
            append.stored().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** Writes what is still waiting, then stops. */
    @Override
    public void close() {
        closed = true;
        waiting.add(STOP);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var group = new ArrayList<Append>(LARGEST_GROUP);
        var going = true;
        while (going) {
            try {
                group.clear();
                group.add(waiting.take());
                waiting.drainTo(group, LARGEST_GROUP - 1);
                going = !group.remove(STOP);
                if (!group.isEmpty()) {
                    writeTogether(group);
                }
            } catch (InterruptedException e) {
                going = false;
            }
        }
        disconnect();
    }

    private void writeTogether(List<Append> group) {
        try {
            write(group);
            group.forEach(append -> append.stored().complete(null));
            working = true;
        } catch (AlreadyThere e) {
            group.forEach(this::writeAlone);
        } catch (Exception | Error e) { // whatever it is, nobody may wait for ever
            group.forEach(append -> failed(append, e));
        }
    }

    private void writeAlone(Append append) {
        try {
            write(List.of(append));
            append.stored().complete(null);
        } catch (AlreadyThere e) {
            append.stored().completeExceptionally(e);
        } catch (Exception | Error e) {
            failed(append, e);
        }
    }

    private static void failed(Append append, Throwable cause) {
        append.stored().completeExceptionally(new StorageUnavailable(cause));
    }

    private void write(List<Append> group) throws SQLException {
        try {
            var to = connected();
            for (var append : group) {
                for (var row : append.beside()) {
                    insert(to, row);
                }
            }
            insertEvents(to, group);
            to.commit();
        } catch (AlreadyThere e) {
            undo();
            throw e;
        } catch (SQLException | RuntimeException | Error e) { // half a group must not go out with the next one
            if (working) {
                LOG.error("The event log could not be written; this is said once until it can: {}", e.getMessage());
            }
            working = false;
            undo();
            disconnect();
            throw e;
        }
    }

    private void insert(Connection to, RowBeside row) throws SQLException {
        try (var statement = to.prepareStatement(row.sql())) {
            for (int i = 0; i < row.values().size(); i++) {
                statement.setObject(i + 1, row.values().get(i));
            }
            if (statement.executeUpdate() == 0 && row.mustFindSome()) {
                throw new AlreadyThere(row, null);
            }
        } catch (SQLException e) {
            if (database.isDuplicateKey(e)) {
                throw new AlreadyThere(row, e);
            }
            throw e;
        }
    }

    private void insertEvents(Connection to, List<Append> group) throws SQLException {
        try (var statement = to.prepareStatement(EventTable.INSERT)) {
            for (var append : group) {
                for (var event : append.events()) {
                    for (int i = 0; i < event.length; i++) {
                        statement.setObject(i + 1, event[i]);
                    }
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            if (isDuplicateKey(e)) {
                throw new AlreadyThere(null, e);
            }
            throw e;
        }
    }

    /** A batch hides the database's own answer one or two exceptions deep. */
    private boolean isDuplicateKey(SQLException e) {
        if (database.isDuplicateKey(e)) {
            return true;
        }
        var next = e.getNextException() == null ? e.getCause() : e.getNextException();
        return next instanceof SQLException deeper && database.isDuplicateKey(deeper);
    }

    private Connection connected() throws SQLException {
        var now = connection;
        if (now == null) {
            now = database.openWriter();
            connection = now;
        }
        return now;
    }

    private void undo() {
        if (connection != null) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                disconnect();
            }
        }
    }

    private void disconnect() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A broken connection could not be closed", e);
            }
            connection = null;
        }
    }
}
