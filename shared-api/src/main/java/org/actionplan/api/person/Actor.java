package org.actionplan.api.person;

import java.util.Set;

/**
 * The person on whose behalf something is asked, with what their account allows.
 *
 * @param services the services the account may see; empty means all of them
 */
public record Actor(PersonId personId, Set<Role> roles, Set<String> services) {

    public Actor {
        roles = Set.copyOf(roles);
        services = Set.copyOf(services);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean maySee(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
