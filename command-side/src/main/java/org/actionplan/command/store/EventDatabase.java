package org.actionplan.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The SQL database that keeps the log: where it is read, where it is written, and how it says "already there". */
public interface EventDatabase extends AutoCloseable {

    /** Connections for reading only, apart from the writer. */
    DataSource readers();

    /** The one connection that writes; a new one is asked for when the last one broke. */
    Connection openWriter() throws SQLException;

    /** Whether other processes write to the same log, so that what was read may be out of date. */
    boolean isShared();

    boolean isDuplicateKey(SQLException failure);

    @Override
    void close();
}
