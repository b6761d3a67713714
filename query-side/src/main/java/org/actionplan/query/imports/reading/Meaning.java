package org.actionplan.query.imports.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of a plan's table means. */
public enum Meaning {
    @JsonProperty("action")
    ACTION,
    @JsonProperty("owners")
    OWNERS,
    @JsonProperty("due")
    DUE,
    @JsonProperty("revised-due")
    REVISED_DUE,
    @JsonProperty("start")
    START,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("status")
    STATUS,
    @JsonProperty("progress")
    PROGRESS,
    @JsonProperty("signed-off")
    SIGNED_OFF,
    @JsonProperty("reference")
    REFERENCE,
    @JsonProperty("objective")
    OBJECTIVE,
    @JsonProperty("finding")
    FINDING,
    @JsonProperty("regulation")
    REGULATION,
    @JsonProperty("priority")
    PRIORITY,
    @JsonProperty("outcome")
    OUTCOME,
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("target")
    TARGET,
    @JsonProperty("resources")
    RESOURCES,
    @JsonProperty("evidence")
    EVIDENCE,
    @JsonProperty("check")
    CHECK,
    @JsonProperty("theme")
    THEME,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("weight")
    WEIGHT,
    /** Kept with the action as it stands, with no further meaning. */
    @JsonProperty("other")
    OTHER
}
