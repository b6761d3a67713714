package org.actionplan.command.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
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

    private static final Duration LASTS = Duration.ofHours(12);

    private static final String FORM = "apl_[A-Za-z0-9_-]{43}";

    private final EventLog log;
    private final Accounts accounts;
    private final Clock clock;

    public Logins(EventLog log, Accounts accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Begins a login and tells its secret, the only time it can be told. Those that are over are cleared away. */
    public String begin(SignedIn who) {
        var now = now();
        var secret = Tokens.next("apl_");
        write(List.of(
                new RowBeside("DELETE FROM login WHERE expires_at <= ?", List.of(now.toString()), "sign-in.needed"),
                new RowBeside(
                        "INSERT INTO login (login_hash, username, expires_at) VALUES (?, ?, ?)",
                        List.of(
                                Tokens.hash(secret),
                                Accounts.key(who.username()),
                                now.plus(LASTS).toString()),
                        "sign-in.needed")));
        return secret;
    }

    /** Who is signed in with this secret; empty when it was never one or has ended. */
    public Optional<SignedIn> holding(String secret) {
        return secret.matches(FORM)
                ? accounts.signedInWith(Tokens.hash(secret), now()).map(Account::who)
                : Optional.empty();
    }

    /** Ends a login; harmless when it has ended before. */
    public void end(String secret) {
        write(List.of(new RowBeside(
                "DELETE FROM login WHERE login_hash = ?", List.of(Tokens.hash(secret)), "sign-in.needed")));
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
