package org.actionplan.command.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Accounts.Account;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.RowBeside;
import org.actionplan.command.store.StorageUnavailable;

/**
 * Who is signed in on pages. A login is a secret, of which only the SHA-256 is kept, in a row beside the account; it ends
 * after twelve hours, at signing out, and when the account's password or permissions change, on every node at once. It is
 * no event, and no document either: documents are rebuilt from events, and logins could not be.
 */
public final class Logins {

    /** How long a pass is good for. */
    public static final Duration PASS_LASTS = Duration.ofMinutes(5);

    private static final Duration LASTS = Duration.ofHours(12);
    private static final String LOGIN = "apl_";
    private static final String PASS = "app_";

    private final EventLog log;
    private final Accounts accounts;
    private final Clock clock;

    public Logins(EventLog log, Accounts accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Begins a login and tells its secret, the only time it can be told. */
    public String begin(SignedIn who) {
        return begin(LOGIN, who.username(), LASTS);
    }

    /**
     * A secret with which another process of the tracker asks something for this person, good for minutes. It opens the
     * JSON interface and no page; a login opens pages and not the JSON interface.
     */
    public String pass(PersonId person) {
        var account = accounts.of(person).orElseThrow(() -> new Refused("account.unknown"));
        return begin(PASS, account.username(), PASS_LASTS);
    }

    /** Who is signed in with this secret; empty when it was never one or has ended. */
    public Optional<SignedIn> holding(String secret) {
        return holding(LOGIN, secret);
    }

    /** For whom something is asked with this secret; empty when it was never one or has ended. */
    public Optional<SignedIn> passing(String secret) {
        return holding(PASS, secret);
    }

    /** Ends a login; harmless when it has ended before. */
    public void end(String secret) {
        write(List.of(new RowBeside(
                "DELETE FROM login WHERE login_hash = ?", List.of(Tokens.hash(secret)), "sign-in.needed")));
    }

    /** Those that are over are cleared away at the same time. */
    private String begin(String kind, String username, Duration lasts) {
        var now = now();
        var secret = Tokens.next(kind);
        write(List.of(
                new RowBeside("DELETE FROM login WHERE expires_at <= ?", List.of(now.toString()), "sign-in.needed"),
                new RowBeside(
                        "INSERT INTO login (login_hash, username, expires_at) VALUES (?, ?, ?)",
                        List.of(
                                Tokens.hash(secret),
                                Accounts.key(username),
                                now.plus(lasts).toString()),
                        "sign-in.needed")));
        return secret;
    }

    private Optional<SignedIn> holding(String kind, String secret) {
        return secret.startsWith(kind)
                ? accounts.signedInWith(Tokens.hash(secret), now()).map(Account::who)
                : Optional.empty();
    }

    private void write(List<RowBeside> rows) {
        try {
            log.write(rows);
        } catch (StorageUnavailable e) {
            throw new Refused(Kind.BUSY, "storage.unavailable");
        }
    }

    /** To the second, so that moments sort as texts. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
