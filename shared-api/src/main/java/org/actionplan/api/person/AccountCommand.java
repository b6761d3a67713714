package org.actionplan.api.person;

import java.time.LocalDate;
import java.util.Set;
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
