package org.actionplan.api.person;

import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param services the services it may see; empty means all of them
 */
public record AccountLine(
        String username, PersonId personId, List<Role> roles, List<String> services, AccountState state) {

    /** Names nobody, as it may end up in a log. */
    @Override
    public String toString() {
        return "AccountLine[" + personId + "]";
    }
}
