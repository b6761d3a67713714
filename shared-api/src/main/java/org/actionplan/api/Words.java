package org.actionplan.api;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The plain English for the key of a refusal. */
public final class Words {

    private static final ResourceBundle REFUSALS = ResourceBundle.getBundle("org.actionplan.api.refusals");

    private Words() {}

    /** The words for a key; the key itself when somebody forgot to write them. */
    public static String of(String key) {
        try {
            return REFUSALS.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
