package org.actionplan.command.door;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand;
import org.actionplan.api.person.AccountCommand.ChangeOwnPassword;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.api.person.PersonId;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Passwords;
import org.actionplan.command.person.SignIn;

/** Turns passwords into hashes, which takes memory and time, before anything becomes a command. */
public final class HashingAccounts implements AccountsDoor, AutoCloseable {

    private final Commands commands;
    private final Shape shape;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIn signIn;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public HashingAccounts(Commands commands, Shape shape, Accounts accounts, Passwords passwords, SignIn signIn) {
        this.commands = commands;
        this.shape = shape;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @Override
    public CompletionStage<Void> open(NewAccount asked, Envelope envelope) {
        var services = Objects.requireNonNullElse(asked.services(), List.<String>of());
        return send(
                        OpenAccount.class,
                        asked,
                        envelope,
                        () -> new OpenAccount(
                                asked.personId(),
                                asked.username(),
                                passwords.hash(asked.password()),
                                new HashSet<>(asked.roles()),
                                new HashSet<>(services)))
                .exceptionally(HashingAccounts::namingWhoIsUnknown);
    }

    @Override
    public CompletionStage<Void> resetPassword(NewPassword asked, Envelope envelope) {
        return send(
                ResetPassword.class,
                asked,
                envelope,
                () -> new ResetPassword(asked.personId(), passwords.hash(asked.password())));
    }

    @Override
    public CompletionStage<Void> changeOwnPassword(OwnPassword asked, Envelope envelope) {
        var person = envelope.actor().personId();
        return send(ChangeOwnPassword.class, asked, envelope, () -> {
            if (!isPresent(asked.current(), person)) {
                throw new InvalidFields(List.of(new Problem("/current", "account.password-wrong")));
            }
            return new ChangeOwnPassword(person, passwords.hash(asked.password()));
        });
    }

    @Override
    public CompletionStage<Void> changePermissions(NewPermissions asked, Envelope envelope) {
        return send(
                ChangePermissions.class,
                asked,
                envelope,
                () -> new ChangePermissions(
                        asked.personId(),
                        new HashSet<>(asked.roles()),
                        new HashSet<>(asked.services()),
                        asked.reason()));
    }

    @Override
    public CompletionStage<Void> closeAccount(CloseAccount asked, Envelope envelope) {
        return commands.send(asked, envelope).thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> reopenAccount(ReopenAccount asked, Envelope envelope) {
        return commands.send(asked, envelope).thenAccept(_ -> {});
    }

    @Override
    public List<AccountLine> accounts() {
        return accounts.all();
    }

    @Override
    public Optional<AccountLine> accountOf(PersonId person) {
        return accounts.of(person);
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        threads.close();
    }

    private CompletionStage<Void> send(
            Class<? extends AccountCommand> type,
            Record asked,
            Envelope envelope,
            Supplier<? extends AccountCommand> command) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            Permissions.check(type, envelope.actor());
                            shape.check(asked);
                            return command.get();
                        },
                        threads)
                .thenCompose(ask -> commands.send(ask, envelope))
                .thenAccept(_ -> {});
    }

    /** Guesses count as at the sign-in; they come from inside, wherever that is. */
    private boolean isPresent(String password, PersonId person) {
        return accounts.of(person)
                .flatMap(account ->
                        signIn.withPassword(account.username(), password, "signed in as " + account.username()))
                .isPresent();
    }

    private static Void namingWhoIsUnknown(Throwable failure) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Refused refused && refused.key().equals("person.unknown")) {
            throw new InvalidFields(List.of(new Problem("/personId", "person.unknown")));
        }
        throw new CompletionException(cause);
    }
}
