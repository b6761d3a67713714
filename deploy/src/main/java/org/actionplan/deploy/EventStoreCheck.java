package org.actionplan.deploy;

import java.sql.SQLException;
import java.util.Locale;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.EventLog;
import org.actionplan.deploy.settings.WrongSetting;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Looks at start-up whether events really go where the settings say. A framework that quietly falls back to a store in
 * memory would lose every plan at the next restart.
 */
record EventStoreCheck(String product) {

    static EventStoreCheck passed(EventStore store, EventLog log, EventDatabase database, String url) {
        if (!(store instanceof EmbeddedEventStore)) {
            throw new WrongSetting("The event store is " + store.getClass().getName() + ", not the one configured.");
        }
        try (var connection = database.readers().getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            if (!url.startsWith("jdbc:" + product.toLowerCase(Locale.ROOT) + ":")) {
                throw new WrongSetting(
                        "Events would be stored in " + product + ", but tracker.events.url says otherwise.");
            }
            log.createHeadToken();
            return new EventStoreCheck(product);
        } catch (SQLException e) {
            throw new WrongSetting("The event store cannot be read: " + e.getMessage());
        }
    }
}
