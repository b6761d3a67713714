package org.actionplan.api.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
}
