package org.actionplan.command.store;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Turns the stored form of old events into the form that is read today, oldest change first. There is none yet: the first
 * one is added here, with a test that reads the old form.
 */
public final class EventUpcasters {

    private EventUpcasters() {}

    public static EventUpcaster chain(EventUpcaster... oldestFirst) {
        return new EventUpcasterChain(oldestFirst);
    }
}
