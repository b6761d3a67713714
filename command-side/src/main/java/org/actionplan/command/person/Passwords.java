package org.actionplan.command.person;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.actionplan.api.form.Limits;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * Keeps passwords as argon2id hashes that cost memory to guess: 19 MiB, two passes, one lane (OWASP Password Storage
 * Cheat Sheet).
 */
public final class Passwords {

    /** No password is shorter, in characters. */
    public static final int AT_LEAST = Limits.PASSWORD_AT_LEAST;
    /** No password is longer. */
    public static final int AT_MOST = Limits.PASSWORD;

    private final PasswordEncoder argon2 =
            new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID));
    /** Checked when there is no such account, so that an answer takes as long either way. */
    private final String nobodys = hash("nobody's password at all");

    public String hash(String password) {
        return String.valueOf(argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    void pretendToCheck(String password) {
        argon2.matches(password, nobodys);
    }
}
