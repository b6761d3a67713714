package org.actionplan.query.imports.reading;

/** What a column of a plan's table means. */
public enum Meaning {
    ACTION,
    OWNERS,
    DUE,
    REVISED_DUE,
    START,
    COMPLETED,
    STATUS,
    PROGRESS,
    SIGNED_OFF,
    REFERENCE,
    OBJECTIVE,
    FINDING,
    REGULATION,
    PRIORITY,
    OUTCOME,
    MEASURE,
    TARGET,
    RESOURCES,
    EVIDENCE,
    CHECK,
    THEME,
    SERVICE,
    WEIGHT,
    /** Kept with the action as it stands, with no further meaning. */
    OTHER
}
