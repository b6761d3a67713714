package org.actionplan.api.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an account may do: look, work on one's own actions, keep plans, or manage accounts. */
public enum Role {
    @JsonProperty("administrator")
    ADMINISTRATOR,
    @JsonProperty("quality-lead")
    QUALITY_LEAD,
    @JsonProperty("contributor")
    CONTRIBUTOR,
    @JsonProperty("viewer")
    VIEWER;

    /** The role's name as it stands in JSON, such as {@code quality-lead}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
