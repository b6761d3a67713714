package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a plan may still change. */
public enum PlanState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
}
