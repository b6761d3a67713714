package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure its owner is that an action will be done in time; separate from the state it is in. */
public enum Confidence {
    @JsonProperty("on-target")
    ON_TARGET,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("unlikely")
    UNLIKELY
}
