package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a file says when something is due: "30 April 2026" to the day, "Sept 2026" to the month, "ongoing" not at all. */
public enum Precision {
    @JsonProperty("day")
    DAY,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("season")
    SEASON,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("none")
    NONE
}
