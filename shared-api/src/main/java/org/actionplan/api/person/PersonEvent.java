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

    record PersonCorrected(
            PersonId personId,
            String nameFrom,
            String nameTo,
            String jobRoleFrom,
            String jobRoleTo,
            @Nullable String emailFrom,
            @Nullable String emailTo,
            String reason)
            implements PersonEvent {}

    record AccountOpened(PersonId personId, String username, Set<Role> roles, Set<String> services)
            implements PersonEvent {}

    /** Who did it stands beside the event: an administrator, or the person who knew the old password. */
    record PasswordReset(PersonId personId) implements PersonEvent {}

    record PermissionsChanged(
            PersonId personId,
            Set<Role> rolesFrom,
            Set<Role> rolesTo,
            Set<String> servicesFrom,
            Set<String> servicesTo,
            String reason)
            implements PersonEvent {}

    record AccountClosed(PersonId personId, String reason) implements PersonEvent {}

    record AccountReopened(PersonId personId, String reason) implements PersonEvent {}

    record TokenIssued(PersonId personId, TokenId tokenId, String name, LocalDate expiresOn) implements PersonEvent {}

    record TokenRevoked(PersonId personId, TokenId tokenId) implements PersonEvent {}
}
