package org.actionplan.api.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened to a person's entry. Names stand here and nowhere else, so that they can be erased. */
public sealed interface PersonEvent {

    PersonId personId();

    record PersonAdded(
            PersonId personId,
            String name,
            String jobRole,
            @Nullable String email) implements PersonEvent {}

    record AccountOpened(PersonId personId, String username, Set<Role> roles, Set<String> services)
            implements PersonEvent {}

    record TokenIssued(PersonId personId, TokenId tokenId, String name, LocalDate expiresOn) implements PersonEvent {}

    record TokenRevoked(PersonId personId, TokenId tokenId) implements PersonEvent {}
}
