package org.actionplan.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The log in one SQLite file, for one process. Commits reach the disk before they are acknowledged (write-ahead log,
 * {@code synchronous=FULL}).
 */
public final class SqliteDatabase implements EventDatabase {

    /** Pages of the write-ahead log after which it is folded into the file: rarely, as that costs an fsync or two. */
    private static final int CHECKPOINT_PAGES = 20_000;

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 10_000;

    private final String url;
    private final FileChannel lock;
    private final HikariDataSource readers;

    private SqliteDatabase(String url, FileChannel lock, HikariDataSource readers) {
        this.url = url;
        this.lock = lock;
        this.readers = readers;
    }

    /** Opens the file, creating it and its folder when they are missing, and keeps every other process out. */
    public static SqliteDatabase open(String url) {
        var file = Path.of(url.substring("jdbc:sqlite:".length()).replaceAll("\\?.*", ""));
        var lock = lock(file);
        try {
            refuseWhenDamaged(url, file);
            try (var first = source(url, forWriting()).getConnection()) {
                EventTable.create(first, "INTEGER");
            }
            return new SqliteDatabase(url, lock, pool(url));
        } catch (SQLException e) {
            release(lock);
            throw CannotOpenEvents.because(file, e);
        } catch (CannotOpenEvents e) {
            release(lock);
            throw e;
        }
    }

    @Override
    public DataSource readers() {
        return readers;
    }

    @Override
    public Connection openWriter() throws SQLException {
        var writer = source(url, forWriting()).getConnection();
        writer.setAutoCommit(false);
        return writer;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return failure instanceof SQLiteException e
                && (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);
    }

    @Override
    public void close() {
        readers.close();
        release(lock);
    }

    private static FileChannel lock(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw CannotOpenEvents.inUse(file);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw CannotOpenEvents.inUse(file);
        } catch (IOException e) {
            throw CannotOpenEvents.notWritable(file, e);
        }
    }

    /** Looks without writing: not even the write-ahead log is touched when the file turns out to be damaged. */
    private static void refuseWhenDamaged(String url, Path file) throws SQLException {
        if (!Files.exists(file)) {
            return;
        }
        var onlyLooking = new SQLiteConfig();
        onlyLooking.setReadOnly(true);
        try (var connection = source(url, onlyLooking).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!answer.next() || !"ok".equals(answer.getString(1))) {
                throw CannotOpenEvents.damaged(file);
            }
        }
    }

    private static HikariDataSource pool(String url) {
        var reading = new SQLiteConfig();
        reading.setBusyTimeout(BUSY_MILLIS);
        var pool = new HikariConfig();
        pool.setPoolName("event-readers");
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setDataSource(source(url, reading));
        return new HikariDataSource(pool);
    }

    private static SQLiteConfig forWriting() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT_PAGES));
        return config;
    }

    private static DataSource source(String url, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw CannotOpenEvents.notReleased(e);
        }
    }
}
