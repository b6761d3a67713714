package org.actionplan.query.imports.words;

/** As much of a text as is allowed, never half a character. */
public final class Beginning {

    private Beginning() {}

    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
