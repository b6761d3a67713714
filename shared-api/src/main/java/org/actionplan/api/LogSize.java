package org.actionplan.api;

/** How much there is in the log. */
public interface LogSize {

    /** The number of events of all streams. */
    long events();
}
