package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an action reaches; quick wins are kept apart from long-term work (Skills for Care, improvement plans). */
public enum Horizon {
    @JsonProperty("quick-win")
    QUICK_WIN,
    @JsonProperty("short-term")
    SHORT_TERM,
    @JsonProperty("long-term")
    LONG_TERM
}
