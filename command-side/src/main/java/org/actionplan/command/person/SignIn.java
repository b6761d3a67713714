package org.actionplan.command.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Accounts.Account;

/**
 * Finds out who somebody is by password or token. A password that was right a moment ago is known by a keyed hash that
 * lives in memory only, so that not every request costs a full argon2; it counts for as long as the account keeps the
 * stored hash it was checked against.
 */
public final class SignIn {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** How long an account is believed to be as it was. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final String READABLE = "\\P{Cntrl}{1,200}";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final Attempts attempts;
    private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");
    private final Cache<String, Right> checked = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    public SignIn(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /** An account whose password was right, and when the account was last looked at. */
    private record Right(Account account, Instant seenAt) {}

    /**
     * Who this is, when the same name and password were right within the last second: a script that sends hundreds of
     * requests a second does not have its account looked up for each. Costs no waiting.
     */
    public Optional<SignedIn> rightAMomentAgo(String username, String password) {
        var right = checked.getIfPresent(fingerprint(username, password));
        return right != null && clock.instant().isBefore(right.seenAt().plus(A_MOMENT))
                ? Optional.of(right.account().who())
                : Optional.empty();
    }

    /** Empty when the name or the password is wrong; refused when somebody has tried too often. */
    public Optional<SignedIn> withPassword(String username, String password, String address) {
        if (!username.matches(READABLE)) {
            return Optional.empty(); // nobody has such a name, and not every database takes it
        }
        var account = accounts.called(username);
        var fingerprint = fingerprint(username, password);
        var right = checked.getIfPresent(fingerprint);
        if (account.isPresent()
                && right != null
                && account.get().passwordHash().equals(right.account().passwordHash())) {
            checked.put(fingerprint, new Right(account.get(), clock.instant()));
            return account.map(Account::who);
        }
        var taken = attempts.take(Accounts.key(username), address);
        if (account.isEmpty() || password.length() > Passwords.AT_MOST) {
            passwords.pretendToCheck("a password");
            return Optional.empty();
        }
        if (!passwords.matches(password, account.get().passwordHash())) {
            return Optional.empty();
        }
        attempts.giveBack(taken);
        checked.put(fingerprint, new Right(account.get(), clock.instant()));
        return account.map(Account::who);
    }

    /** Empty when the token is unknown, revoked or past its last day. */
    public Optional<SignedIn> withToken(String token) {
        return accounts.holding(Tokens.hash(token), LocalDate.now(clock.withZone(ENGLAND)))
                .map(Account::who);
    }

    private String fingerprint(String username, String password) {
        var text = Accounts.key(username) + "\n" + password;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
