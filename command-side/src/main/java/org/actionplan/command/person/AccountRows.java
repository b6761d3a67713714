package org.actionplan.command.person;

import java.util.Collection;
import java.util.List;
import org.actionplan.api.person.AccountCommand;
import org.actionplan.api.person.AccountCommand.ChangeOwnPassword;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.command.store.RowBeside;

/** What each command about accounts writes beside its event, in the same transaction. */
public final class AccountRows {

    private static final String ANOTHER_ADMINISTRATOR = "EXISTS (SELECT 1 FROM account other"
            + " WHERE other.person_id <> ? AND other.roles LIKE '%administrator%' AND NOT EXISTS"
            + " (SELECT 1 FROM closed_account c WHERE c.username = other.username))";

    /**
     * Changes nothing, but two processes that each take away one of the last two administrators have to wait for one
     * another here; the second then sees what the first has left.
     */
    private static final RowBeside ONE_AFTER_THE_OTHER = new RowBeside(
            "UPDATE account SET roles = roles WHERE roles LIKE '%administrator%'",
            List.of(), "account.last-administrator");

    private AccountRows() {}

    /** The rows that a command writes, in order. */
    public static List<RowBeside> of(AccountCommand command) {
        return switch (command) {
            case OpenAccount ask -> List.of(open(ask));
            case ResetPassword ask -> password(ask.personId(), ask.passwordHash());
            case ChangeOwnPassword ask -> password(ask.personId(), ask.passwordHash());
            case ChangePermissions ask -> permissions(ask);
            case CloseAccount ask -> close(ask);
            case ReopenAccount ask ->
                List.of(ofThePerson(
                        "DELETE FROM closed_account WHERE username IN (SELECT username FROM account WHERE person_id ="
                                + " ?)",
                        ask));
            case IssueToken ask -> List.of(issue(ask));
            case RevokeToken ask -> List.of(revoke(ask));
            default -> throw new IllegalArgumentException("writes nothing beside: " + command);
        };
    }

    private static RowBeside open(OpenAccount ask) {
        return new RowBeside(
                "INSERT INTO account (username, person_id, password_hash, roles, services) VALUES (?, ?, ?, ?, ?)",
                List.of(
                        Accounts.key(ask.username()),
                        ask.personId().value(),
                        ask.passwordHash(),
                        keys(ask.roles()),
                        Accounts.joined(ask.services())),
                "account.username-taken");
    }

    private static List<RowBeside> password(PersonId person, String hash) {
        return List.of(
                RowBeside.unlessNone(
                        "UPDATE account SET password_hash = ? WHERE person_id = ?",
                        List.of(hash, person.value()),
                        "account.unknown"),
                endLogins(person));
    }

    private static List<RowBeside> permissions(ChangePermissions ask) {
        var person = ask.personId().value();
        var roles = keys(ask.roles());
        var services = Accounts.joined(ask.services());
        var set = "UPDATE account SET roles = ?, services = ? WHERE person_id = ?";
        var change = ask.roles().contains(Role.ADMINISTRATOR)
                ? RowBeside.unlessNone(set, List.of(roles, services, person), "account.unknown")
                : RowBeside.unlessNone(
                        set + " AND " + ANOTHER_ADMINISTRATOR,
                        List.of(roles, services, person, person),
                        "account.last-administrator");
        return List.of(ONE_AFTER_THE_OTHER, change, endLogins(ask.personId()));
    }

    private static List<RowBeside> close(CloseAccount ask) {
        var person = ask.personId().value();
        var close = RowBeside.unlessNone(
                "INSERT INTO closed_account (username) SELECT a.username FROM account a WHERE a.person_id = ? AND "
                        + ANOTHER_ADMINISTRATOR,
                List.of(person, person),
                "account.last-administrator");
        var tokens = ofThePerson(
                "UPDATE access_token SET revoked = 1"
                        + " WHERE username IN (SELECT username FROM account WHERE person_id = ?)",
                ask);
        return List.of(ONE_AFTER_THE_OTHER, close, tokens, endLogins(ask.personId()));
    }

    /** Whoever is signed in with the account has to sign in again, at every node. */
    private static RowBeside endLogins(PersonId person) {
        return new RowBeside(
                "DELETE FROM login WHERE username IN (SELECT username FROM account WHERE person_id = ?)",
                List.of(person.value()),
                "account.unknown");
    }

    private static RowBeside issue(IssueToken ask) {
        return new RowBeside(
                "INSERT INTO access_token (token_id, token_hash, username, name, expires_on) VALUES (?, ?, ?, ?, ?)",
                List.of(
                        ask.tokenId().value(),
                        ask.tokenHash(),
                        Accounts.key(ask.username()),
                        ask.name(),
                        ask.expiresOn().toString()),
                "token.already-issued");
    }

    /** It opens nothing from the same moment on. */
    private static RowBeside revoke(RevokeToken ask) {
        return new RowBeside(
                "UPDATE access_token SET revoked = 1 WHERE token_id = ?",
                List.of(ask.tokenId().value()),
                "token.unknown");
    }

    private static RowBeside ofThePerson(String sql, AccountCommand ask) {
        return new RowBeside(sql, List.of(ask.personId().value()), "account.unknown");
    }

    private static String keys(Collection<Role> roles) {
        return Accounts.joined(roles.stream().map(Role::key).toList());
    }
}
