package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a delegated task stands between the one who asked and the helper. */
public enum DelegationState {
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("reported")
    REPORTED
}
