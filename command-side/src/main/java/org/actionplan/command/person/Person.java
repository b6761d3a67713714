package org.actionplan.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.ChangeOwnPassword;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonCommand.CorrectPerson;
import org.actionplan.api.person.PersonEvent;
import org.actionplan.api.person.PersonEvent.AccountClosed;
import org.actionplan.api.person.PersonEvent.AccountOpened;
import org.actionplan.api.person.PersonEvent.AccountReopened;
import org.actionplan.api.person.PersonEvent.PasswordReset;
import org.actionplan.api.person.PersonEvent.PermissionsChanged;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.actionplan.api.person.PersonEvent.TokenIssued;
import org.actionplan.api.person.PersonEvent.TokenRevoked;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.TokenId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * One person who works on plans. They are added, and corrected when they are called or do something else; may get one
 * account to sign in with, which is closed when they leave; and tokens for programs.
 */
@AggregateRoot(type = "person")
public class Person {

    @AggregateIdentifier
    private @Nullable PersonId personId;

    private Entry entry = Entry.NONE;
    private OwnAccount account = OwnAccount.NONE;
    private Set<TokenId> tokens = Set.of();

    /** Axon starts here and replays. */
    Person() {}

    @CommandHandler
    Person(AddPerson ask) {
        apply(new PersonAdded(ask.personId(), ask.name(), ask.jobRole(), ask.email()));
    }

    @CommandHandler
    void handle(CorrectPerson ask) {
        apply(entry.correct(ask));
    }

    @CommandHandler
    void handle(OpenAccount ask) {
        apply(account.open(ask));
    }

    @CommandHandler
    void handle(ResetPassword ask) {
        account.mustBeInUse();
        apply(new PasswordReset(ask.personId()));
    }

    @CommandHandler
    void handle(ChangeOwnPassword ask, Actor actor) {
        if (!ask.personId().equals(actor.personId())) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, "permission.role");
        }
        account.mustBeInUse();
        apply(new PasswordReset(ask.personId()));
    }

    @CommandHandler
    void handle(ChangePermissions ask) {
        apply(account.change(ask));
    }

    @CommandHandler
    void handle(CloseAccount ask) {
        apply(account.close(ask));
    }

    @CommandHandler
    void handle(ReopenAccount ask) {
        apply(account.reopen(ask));
    }

    @CommandHandler
    void handle(IssueToken ask) {
        account.mustBeInUse();
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
        account = account.after(event);
        switch (event) {
            case PersonAdded added -> {
                personId = added.personId();
                entry = Entry.of(added);
            }
            case PersonCorrected corrected -> entry = Entry.of(corrected);
            case AccountClosed _ -> tokens = Set.of();
            case TokenIssued issued -> {
                tokens = new HashSet<>(tokens);
                tokens.add(issued.tokenId());
            }
            case TokenRevoked revoked -> {
                tokens = new HashSet<>(tokens);
                tokens.remove(revoked.tokenId());
            }
            case AccountOpened _, PasswordReset _, PermissionsChanged _, AccountReopened _ -> {} // the account's own
        }
    }
}
