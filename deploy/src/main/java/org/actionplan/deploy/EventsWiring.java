package org.actionplan.deploy;

import java.time.Clock;
import org.actionplan.api.LogSize;
import org.actionplan.api.References;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Logins;
import org.actionplan.command.person.Passwords;
import org.actionplan.command.person.SignIn;
import org.actionplan.command.store.ClaimedReferences;
import org.actionplan.command.store.CountedLog;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.PostgresDatabase;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.actionplan.deploy.settings.Settings;
import org.actionplan.deploy.settings.WrongSetting;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log and what is kept beside it; every role reads it and signs people in, only deciding roles write events. */
@Configuration(proxyBeanMethods = false)
class EventsWiring {

    /** How soon a process notices what another one has written, in milliseconds. */
    private static final long LOOK_AGAIN_MILLIS = 100;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventDatabase eventDatabase(Settings settings) {
        var url = settings.eventsUrl();
        if (url.startsWith("jdbc:sqlite:")) {
            return SqliteDatabase.open(url);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return PostgresDatabase.open(
                    url, settings.events().user(), settings.events().password());
        }
        throw new WrongSetting("tracker.events.url has to start with jdbc:sqlite: or jdbc:postgresql:");
    }

    @Bean
    EventLog eventLog(EventDatabase database) {
        return EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(EventLog log) {
        return EmbeddedEventStore.builder()
                .storageEngine(log)
                .fetchDelay(LOOK_AGAIN_MILLIS)
                .build();
    }

    @Bean
    EventStoreCheck eventStoreCheck(EventStore store, EventLog log, EventDatabase database, Settings settings) {
        return EventStoreCheck.passed(store, log, database, settings.eventsUrl());
    }

    @Bean
    References references(EventDatabase database) {
        return new ClaimedReferences(database);
    }

    @Bean
    LogSize logSize(EventDatabase database) {
        return new CountedLog(database);
    }

    @Bean
    Accounts accounts(EventDatabase database) {
        return new Accounts(database);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Logins logins(EventLog log, Accounts accounts, Clock clock) {
        return new Logins(log, accounts, clock);
    }

    @Bean
    SignIn signIn(Accounts accounts, Passwords passwords, Clock clock) {
        return new SignIn(accounts, passwords, clock);
    }
}
