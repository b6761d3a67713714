package org.actionplan.api.person;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.actionplan.api.form.Reason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What may be asked about signing in. These are not sent as JSON commands: secrets reach them already hashed, and the
 * hashes are kept beside the events, never in them.
 */
public interface AccountCommand extends PersonCommand {

    /** Lets a person sign in; {@code services} empty means all services. */
    record OpenAccount(
            @TargetAggregateIdentifier PersonId personId,
            String username,
            String passwordHash,
            Set<Role> roles,
            Set<String> services)
            implements AccountCommand {

        @Override
        public String toString() {
            return "OpenAccount[" + personId + "]";
        }
    }

    /** Sets a new password for somebody who has forgotten theirs, or whose password others know. */
    record ResetPassword(@TargetAggregateIdentifier PersonId personId, String passwordHash) implements AccountCommand {

        @Override
        public String toString() {
            return "ResetPassword[" + personId + "]";
        }
    }

    /** Sets a new password of one's own; that the old one was known has been checked. */
    record ChangeOwnPassword(@TargetAggregateIdentifier PersonId personId, String passwordHash)
            implements AccountCommand {

        @Override
        public String toString() {
            return "ChangeOwnPassword[" + personId + "]";
        }
    }

    /** Says anew what an account may do and for which services; none means all of them. */
    record ChangePermissions(
            @TargetAggregateIdentifier PersonId personId,
            Set<Role> roles,
            Set<String> services,
            @Reason String reason) implements AccountCommand {}

    /** Lets somebody who leaves sign in no more, by no means; they stay in the history. */
    record CloseAccount(
            @TargetAggregateIdentifier @Valid PersonId personId,
            @Reason String reason) implements AccountCommand {}

    /** Lets somebody who comes back sign in again as before; their tokens stay ended. */
    record ReopenAccount(
            @TargetAggregateIdentifier @Valid PersonId personId,
            @Reason String reason) implements AccountCommand {}

    /** Gives a program a secret to act as this person until a day. */
    record IssueToken(
            @TargetAggregateIdentifier PersonId personId,
            TokenId tokenId,
            String username,
            String name,
            String tokenHash,
            LocalDate expiresOn)
            implements AccountCommand {

        @Override
        public String toString() {
            return "IssueToken[" + tokenId + "]";
        }
    }

    /** Ends a token at once. */
    record RevokeToken(@TargetAggregateIdentifier PersonId personId, TokenId tokenId) implements AccountCommand {}
}
