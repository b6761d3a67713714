package org.actionplan.command.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.RowBeside;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts and tokens people sign in with, kept beside the events because hashes do not belong into a log that
 * forgets nothing. Rows are written in the transaction of the event that tells of them.
 */
public final class Accounts {

    /** An account with the hash its password is checked against. */
    public record Account(SignedIn who, String passwordHash) {}

    /** A token as its owner sees it in a list; the secret itself is shown once and never kept. */
    public record Token(TokenId id, String name, LocalDate expiresOn) {}

    private static final String FIELDS = "a.username, a.person_id, a.password_hash, a.roles, a.services";
    private static final String SEPARATOR = "\n";

    private final JdbcClient database;

    public Accounts(EventDatabase database) {
        this.database = JdbcClient.create(database.readers());
    }

    public Optional<Account> called(String username) {
        return database.sql("SELECT " + FIELDS + " FROM account a WHERE a.username = ?")
                .param(key(username))
                .query((row, _) -> account(row))
                .optional();
    }

    /** Who holds a token that is neither revoked nor past its last day. */
    public Optional<Account> holding(String tokenHash, LocalDate today) {
        return database.sql("SELECT " + FIELDS + " FROM access_token t JOIN account a ON a.username = t.username"
                        + " WHERE t.token_hash = ? AND t.revoked = 0 AND t.expires_on >= ?")
                .params(tokenHash, today.toString())
                .query((row, _) -> account(row))
                .optional();
    }

    /** Whose login this is, unless it has ended; what the account allows is looked up afresh. */
    Optional<Account> signedInWith(String loginHash, Instant now) {
        return database.sql("SELECT " + FIELDS + " FROM login l JOIN account a ON a.username = l.username"
                        + " WHERE l.login_hash = ? AND l.expires_at > ?")
                .params(loginHash, now.toString())
                .query((row, _) -> account(row))
                .optional();
    }

    /** The tokens of an account that still open doors. */
    public List<Token> tokensOf(String username, LocalDate today) {
        return database.sql("SELECT token_id, name, expires_on FROM access_token"
                        + " WHERE username = ? AND revoked = 0 AND expires_on >= ? ORDER BY name, token_id")
                .params(key(username), today.toString())
                .query((row, _) ->
                        new Token(new TokenId(row.getString(1)), row.getString(2), LocalDate.parse(row.getString(3))))
                .list();
    }

    public boolean areThereAny() {
        return database.sql("SELECT 1 FROM account LIMIT 1")
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    /** The row of a new account. */
    public static RowBeside open(OpenAccount ask) {
        return new RowBeside(
                "INSERT INTO account (username, person_id, password_hash, roles, services) VALUES (?, ?, ?, ?, ?)",
                List.of(
                        key(ask.username()),
                        ask.personId().value(),
                        ask.passwordHash(),
                        joined(ask.roles().stream().map(Role::key).toList()),
                        joined(ask.services())),
                "account.username-taken");
    }

    /** The row of a new token. */
    public static RowBeside issue(IssueToken ask) {
        return new RowBeside(
                "INSERT INTO access_token (token_id, token_hash, username, name, expires_on) VALUES (?, ?, ?, ?, ?)",
                List.of(
                        ask.tokenId().value(),
                        ask.tokenHash(),
                        key(ask.username()),
                        ask.name(),
                        ask.expiresOn().toString()),
                "token.already-issued");
    }

    /** Ends a token; it opens nothing from the same moment on. */
    public static RowBeside revoke(RevokeToken ask) {
        return new RowBeside(
                "UPDATE access_token SET revoked = 1 WHERE token_id = ?",
                List.of(ask.tokenId().value()),
                "token.unknown");
    }

    /** Names are the same whatever the case of their letters. */
    public static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row) throws SQLException {
        Set<Role> roles = parts(row.getString("roles")).map(Role::of).collect(Collectors.toSet());
        Set<String> services = parts(row.getString("services")).collect(Collectors.toSet());
        var actor = new Actor(new PersonId(row.getString("person_id")), roles, services);
        return new Account(new SignedIn(row.getString("username"), actor), row.getString("password_hash"));
    }

    private static String joined(Collection<String> parts) {
        return String.join(SEPARATOR, parts);
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(SEPARATOR)).filter(part -> !part.isEmpty());
    }
}
