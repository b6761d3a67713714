package org.actionplan.query.english;

import java.util.ResourceBundle;

/** What a kind of change is called in a sentence. */
public final class Told {

    private static final ResourceBundle TOLD = ResourceBundle.getBundle("org.actionplan.query.english.told");

    private Told() {}

    /** What somebody did, after their name: "moved the due date". */
    public static String of(String event) {
        return TOLD.getString(event);
    }
}
