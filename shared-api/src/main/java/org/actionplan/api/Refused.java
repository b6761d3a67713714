package org.actionplan.api;

/**
 * Says no, with a key that has plain English words in {@code refusals.properties}. Nothing is stored when it is thrown.
 */
public final class Refused extends RuntimeException {

    /** What stands in the way. */
    public enum Kind {
        /** The request cannot be read at all. */
        MALFORMED,
        /** The request is longer than anybody needs. */
        TOO_LARGE,
        /** The request is not JSON. */
        NOT_JSON,
        /** Who asks may not ask this. */
        NOT_ALLOWED,
        /** There is no such thing, or none that may be seen. */
        UNKNOWN,
        /** A rule says no. */
        RULE,
        /** What the sender saw has changed since. */
        STALE,
        /** The same idempotency key came with another request before. */
        KEY_REUSED,
        /** Somebody guesses passwords. */
        TOO_MANY_TRIES,
        /** Not now: try again in a little while. */
        BUSY
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;

    public Refused(Kind kind, String key) {
        super(key, null, false, false);
        this.kind = kind;
    }

    public Refused(String key) {
        this(Kind.RULE, key);
    }

    public static void unless(boolean allowed, String key) {
        if (!allowed) {
            throw new Refused(key);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** The stable key, such as {@code action.closed-by-doer}. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
