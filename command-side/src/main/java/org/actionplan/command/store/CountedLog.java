package org.actionplan.command.store;

import org.actionplan.api.LogSize;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the events of the log. */
public final class CountedLog implements LogSize {

    private final JdbcClient database;

    public CountedLog(EventDatabase database) {
        this.database = JdbcClient.create(database.readers());
    }

    @Override
    public long events() {
        return database.sql("SELECT count(*) FROM event").query(Long.class).single();
    }
}
