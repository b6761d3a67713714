package org.actionplan.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.actionplan.deploy.settings.WrongSetting;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreCheckTest {

    @TempDir
    Path folder;

    String url;
    EventDatabase database;
    EventLog log;
    EmbeddedEventStore store;

    @BeforeEach
    void openTheLog() {
        url = "jdbc:sqlite:" + folder.resolve("events.db");
        database = SqliteDatabase.open(url);
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        store = EmbeddedEventStore.builder().storageEngine(log).build();
    }

    @AfterEach
    void closeTheLog() {
        store.shutDown();
        log.close();
        database.close();
    }

    @Test
    void the_store_that_is_configured_passes() {
        assertThat(EventStoreCheck.passed(store, log, database, url).product()).isEqualTo("SQLite");
    }

    @Test
    void the_start_fails_when_the_framework_brings_another_event_store() {
        var another = (EventStore) Proxy.newProxyInstance(
                EventStore.class.getClassLoader(), new Class<?>[] {EventStore.class}, (_, _, _) -> null);
        assertThatThrownBy(() -> EventStoreCheck.passed(another, log, database, url))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("not the one configured");
    }

    @Test
    void the_start_fails_when_events_would_go_to_another_database() {
        assertThatThrownBy(() -> EventStoreCheck.passed(store, log, database, "jdbc:postgresql://db/tracker"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("SQLite");
    }

    @Test
    void the_start_fails_when_the_log_cannot_be_read() {
        database.close();
        assertThatThrownBy(() -> EventStoreCheck.passed(store, log, database, url))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("cannot be read");
    }
}
