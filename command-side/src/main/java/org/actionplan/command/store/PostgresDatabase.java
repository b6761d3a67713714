package org.actionplan.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;

/** The log in a PostgreSQL database that several processes may share. */
public final class PostgresDatabase implements EventDatabase {

    private static final int READERS = 8;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long SCHEMA_LOCK = 4_132_026;

    private final PGSimpleDataSource source;
    private final HikariDataSource readers;

    private PostgresDatabase(PGSimpleDataSource source, HikariDataSource readers) {
        this.source = source;
        this.readers = readers;
    }

    /** Connects and creates the tables that are missing; several processes may do so at once. */
    public static PostgresDatabase open(String url, @Nullable String user, @Nullable String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setConnectTimeout(5);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false); // a message of its own accord quotes whole events, names included
        source.setReWriteBatchedInserts(true); // a group of events goes over as a few large inserts
        if (user != null) {
            source.setUser(user);
            source.setPassword(password);
        }
        try (var first = source.getConnection()) {
            first.setAutoCommit(false);
            try (var statement = first.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
            }
            EventTable.create(first, "BIGSERIAL");
            first.commit();
            return new PostgresDatabase(source, pool(source));
        } catch (SQLException e) {
            throw CannotOpenEvents.notReached(withoutParameters(url), e);
        } catch (PoolInitializationException e) {
            throw CannotOpenEvents.notReached(withoutParameters(url), new SQLException(e));
        }
    }

    @Override
    public DataSource readers() {
        return readers;
    }

    @Override
    public Connection openWriter() throws SQLException {
        var writer = source.getConnection();
        writer.setAutoCommit(false);
        return writer;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return PSQLState.UNIQUE_VIOLATION.getState().equals(failure.getSQLState());
    }

    @Override
    public void close() {
        readers.close();
    }

    private static HikariDataSource pool(DataSource source) {
        var config = new HikariConfig();
        config.setPoolName("event-readers");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setReadOnly(true);
        config.setDataSource(source);
        return new HikariDataSource(config);
    }

    /** An address may carry a password behind the question mark; a message never does. */
    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }
}
