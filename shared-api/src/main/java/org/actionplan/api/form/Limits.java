package org.actionplan.api.form;

/** How long texts may be, in characters: enough for real plans, too short for a pasted document. */
public final class Limits {

    public static final int TITLE = 200;
    public static final int NAME = 120;
    public static final int REASON = 1_000;
    public static final int TEXT = 4_000;
    public static final int LIST = 50;
    /** No password is longer; a passphrase fits, a book does not. */
    public static final int PASSWORD = 200;

    public static final int PASSWORD_AT_LEAST = 12;
    /** What is left of a reason after trimming must say something: "ok?" does, "-" does not. */
    public static final int REASON_AT_LEAST = 3;

    private Limits() {}
}
