package org.actionplan.deploy.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set: see {@code application.yaml} and the README.
 *
 * @param data the folder of everything that the embedded default writes
 * @param demo whether the example plan is loaded into an empty store
 * @param https whether browsers always come over https, so that cookies travel no other way
 */
@ConfigurationProperties("tracker")
public record Settings(
        @DefaultValue("all") ProcessRole role,
        @DefaultValue("data") Path data,
        @DefaultValue Events events,
        @DefaultValue Views views,
        @DefaultValue CommandProcess commands,
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean https,
        @DefaultValue Admin admin) {

    /** What a process does: everything, only decide, or only show. */
    public enum ProcessRole {
        ALL,
        COMMAND,
        QUERY;

        public boolean decides() {
            return this != QUERY;
        }
    }

    /** Where the log is; empty means a SQLite file in the data folder. */
    public record Events(
            @DefaultValue("") String url,
            @Nullable String user,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Events[" + url.replaceAll("\\?.*", "") + "]";
        }
    }

    /** Where the views are; empty means embedded in this process. */
    public record Views(@DefaultValue("") String url) {

        @Override
        public String toString() {
            return "Views[" + (url.isEmpty() ? "embedded" : "mongodb") + "]";
        }
    }

    /** Where a process that only shows sends what has to be decided; empty means that nothing can be changed there. */
    public record CommandProcess(@DefaultValue("") String url) {}

    /** The first administrator's password, used at the first start only. */
    public record Admin(@Nullable String password) {

        @Override
        public String toString() {
            return "Admin[]";
        }
    }

    public String eventsUrl() {
        return events.url().isEmpty() ? "jdbc:sqlite:" + data.resolve("events.db") : events.url();
    }
}
