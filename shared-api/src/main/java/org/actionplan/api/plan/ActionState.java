package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * Where an action stands. Completed means that the doer says so; closed means that somebody else has checked. The word
 * "open" is never stored: everything but closed and withdrawn is open.
 */
public enum ActionState {
    @JsonProperty("not-started")
    NOT_STARTED,
    @JsonProperty("in-progress")
    IN_PROGRESS,
    @JsonProperty("on-hold")
    ON_HOLD,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The state's name as it stands in JSON, such as {@code in-progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** Whether work is still owed, so that a passed due date makes the action overdue. */
    public boolean isOwed() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
