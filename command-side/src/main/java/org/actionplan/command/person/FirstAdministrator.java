package org.actionplan.command.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.jspecify.annotations.Nullable;

/**
 * The very first account, {@code admin}, which is administrator and quality lead. Either a password is given at the first
 * start, or a code is printed that sets one, once. There is no default password.
 */
public final class FirstAdministrator {

    /** The person behind the first account. */
    public static final PersonId PERSON = new PersonId("person-admin");

    private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD);

    private final Commands commands;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AtomicReference<@Nullable String> code = new AtomicReference<>();

    public FirstAdministrator(Commands commands, Accounts accounts, Passwords passwords) {
        this.commands = commands;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public boolean isMissing() {
        return !accounts.areThereAny();
    }

    /** A code that sets the first password, valid until it is used or the process ends. */
    public String invite() {
        var secret = Tokens.next().substring("apt_".length());
        code.set(secret);
        return secret;
    }

    /** Whether the code is the one that was printed and has not been used. */
    public boolean accepts(String offered) {
        var expected = code.get();
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates the account with the code that was printed; a second use is refused. */
    public CompletionStage<Receipt> createWith(String offered, String password) {
        if (!accepts(offered) || !isMissing()) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, "set-up.code-not-valid");
        }
        return create(password).whenComplete((_, failure) -> {
            if (failure == null) {
                code.set(null);
            }
        });
    }

    /** Creates the account; harmless when another process has just done so. */
    public CompletionStage<Receipt> create(String password) {
        if (password.length() < Passwords.AT_LEAST || password.length() > Passwords.AT_MOST) {
            throw new Refused("account.password-length");
        }
        var envelope = Envelope.from(
                new Actor(PERSON, ROLES, Set.of()), UUID.randomUUID().toString());
        return commands.send(new AddPerson(PERSON, "Administrator", "Administrator", null), envelope)
                .exceptionally(FirstAdministrator::fineWhenThere)
                .thenCompose(_ -> commands.send(
                        new OpenAccount(PERSON, "admin", passwords.hash(password), ROLES, Set.of()), envelope));
    }

    private static Receipt fineWhenThere(Throwable failure) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Refused refused && refused.key().equals("person.already-there")) {
            return new Receipt(PERSON.value(), 1, List.of(), Map.of());
        }
        throw new CompletionException(cause);
    }
}
