package org.actionplan.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonEvent;
import org.actionplan.api.person.PersonEvent.AccountOpened;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.TokenIssued;
import org.actionplan.api.person.PersonEvent.TokenRevoked;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.TokenId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One person who works on plans. They are added, may get one account to sign in with, and tokens for programs. */
@AggregateRoot(type = "person")
public class Person {

    @AggregateIdentifier
    private @Nullable PersonId personId;

    private boolean hasAccount;
    private Set<TokenId> tokens = Set.of();

    /** Axon starts here and replays. */
    Person() {}

    @CommandHandler
    Person(AddPerson ask) {
        apply(new PersonAdded(ask.personId(), ask.name(), ask.jobRole(), ask.email()));
    }

    @CommandHandler
    void handle(OpenAccount ask) {
        Refused.unless(!hasAccount, "account.already-open");
        apply(new AccountOpened(ask.personId(), ask.username(), ask.roles(), ask.services()));
    }

    @CommandHandler
    void handle(IssueToken ask) {
        Refused.unless(hasAccount, "account.unknown");
        apply(new TokenIssued(ask.personId(), ask.tokenId(), ask.name(), ask.expiresOn()));
    }

    @CommandHandler
    void handle(RevokeToken ask) {
        if (!tokens.contains(ask.tokenId())) {
            throw new Refused(Refused.Kind.UNKNOWN, "token.unknown");
        }
        apply(new TokenRevoked(ask.personId(), ask.tokenId()));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonAdded added -> personId = added.personId();
            case AccountOpened _ -> hasAccount = true;
            case TokenIssued issued -> {
                tokens = new HashSet<>(tokens);
                tokens.add(issued.tokenId());
            }
            case TokenRevoked revoked -> {
                tokens = new HashSet<>(tokens);
                tokens.remove(revoked.tokenId());
            }
        }
    }
}
