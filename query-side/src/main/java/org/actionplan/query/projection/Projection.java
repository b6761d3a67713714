package org.actionplan.query.projection;

import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Keeps one kind of document up to the log. It takes events one by one, keeps what changed in memory, and writes when it
 * is told to. Taking an event again changes nothing.
 */
public interface Projection {

    /** The name under which its position is kept, in kebab case. */
    String name();

    void take(TrackedEventMessage<?> event);

    /** How many documents wait to be written. */
    int waiting();

    /** Writes what waits, durably. */
    void write();

    /** Drops what was taken but not written, because another process has taken over or the store was away. */
    void forget();

    /** Empties the documents, to be built anew from the first event. */
    void reset();
}
