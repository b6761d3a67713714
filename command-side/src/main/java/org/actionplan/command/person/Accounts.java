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
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.store.EventDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts and tokens people sign in with, kept beside the events because hashes do not belong into a log that
 * forgets nothing. They are written by {@link AccountRows}.
 */
public final class Accounts {

    /** An account with the hash its password is checked against. */
    public record Account(SignedIn who, String passwordHash) {}

    /** A token as its owner sees it in a list; the secret itself is shown once and never kept. */
    public record Token(TokenId id, String name, LocalDate expiresOn) {}

    private static final String FIELDS = "a.username, a.person_id, a.password_hash, a.roles, a.services";
    private static final String NOT_CLOSED =
            " AND NOT EXISTS (SELECT 1 FROM closed_account c WHERE c.username = a.username)";
    private static final String SEPARATOR = "\n";

    private final JdbcClient database;

    public Accounts(EventDatabase database) {
        this.database = JdbcClient.create(database.readers());
    }

    /** The account that can be signed in with under this name. */
    public Optional<Account> called(String username) {
        return database.sql("SELECT " + FIELDS + " FROM account a WHERE a.username = ?" + NOT_CLOSED)
                .param(key(username))
                .query((row, _) -> account(row))
                .optional();
    }

    /** Who holds a token that is neither revoked nor past its last day. */
    public Optional<Account> holding(String tokenHash, LocalDate today) {
        return database.sql("SELECT " + FIELDS + " FROM access_token t JOIN account a ON a.username = t.username"
                        + " WHERE t.token_hash = ? AND t.revoked = 0 AND t.expires_on >= ?" + NOT_CLOSED)
                .params(tokenHash, today.toString())
                .query((row, _) -> account(row))
                .optional();
    }

    /** Whose login this is, unless it has ended; what the account allows is looked up afresh. */
    Optional<Account> signedInWith(String loginHash, Instant now) {
        return database.sql("SELECT " + FIELDS + " FROM login l JOIN account a ON a.username = l.username"
                        + " WHERE l.login_hash = ? AND l.expires_at > ?" + NOT_CLOSED)
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

    /** Every account, closed ones too, by username. */
    public List<AccountLine> all() {
        return lines("").query((row, _) -> line(row)).list();
    }

    /** The account of a person, closed or not. */
    public Optional<AccountLine> of(PersonId person) {
        return lines(" WHERE a.person_id = ?")
                .param(person.value())
                .query((row, _) -> line(row))
                .optional();
    }

    public boolean areThereAny() {
        return database.sql("SELECT 1 FROM account LIMIT 1")
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    /** Names are the same whatever the case of their letters. */
    public static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private JdbcClient.StatementSpec lines(String which) {
        return database.sql("SELECT " + FIELDS + ", c.username AS closed FROM account a"
                + " LEFT JOIN closed_account c ON c.username = a.username" + which + " ORDER BY a.username");
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                row.getString("username"),
                new PersonId(row.getString("person_id")),
                parts(row.getString("roles")).map(Role::of).sorted().toList(),
                parts(row.getString("services")).sorted().toList(),
                row.getString("closed") == null ? AccountState.OPEN : AccountState.CLOSED);
    }

    private static Account account(ResultSet row) throws SQLException {
        Set<Role> roles = parts(row.getString("roles")).map(Role::of).collect(Collectors.toSet());
        Set<String> services = parts(row.getString("services")).collect(Collectors.toSet());
        var actor = new Actor(new PersonId(row.getString("person_id")), roles, services);
        return new Account(new SignedIn(row.getString("username"), actor), row.getString("password_hash"));
    }

    static String joined(Collection<String> parts) {
        return String.join(SEPARATOR, parts);
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(SEPARATOR)).filter(part -> !part.isEmpty());
    }
}
