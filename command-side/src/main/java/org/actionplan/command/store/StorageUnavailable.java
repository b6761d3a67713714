package org.actionplan.command.store;

/** The database did not take the events: the disk is full, the server away. What was asked may be asked again later. */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageUnavailable(Throwable cause) {
        super("the event log cannot be written", cause);
    }
}
