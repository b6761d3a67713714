package org.actionplan.query.imports.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** A cell's text without what nobody sees: runs of blanks, hard spaces and marks without width. Line breaks stay. */
final class Tidy {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\t\\f\\u000B]+");
    private static final Pattern LINES = Pattern.compile(" ?(?:\\r\\n?|\\n) ?(?:\\s*\\n\\s*)?");

    private static final String PARTING = " .,;:\n";
    private static final int SHORT = 500;

    private Tidy() {}

    static String text(String raw) {
        String seen = UNSEEN.matcher(raw).replaceAll("");
        return LINES.matcher(BLANKS.matcher(seen).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** The same on one line. */
    static String line(String raw) {
        return text(raw).replace('\n', ' ');
    }

    /** The beginning of it on one line: as much as anybody writes to say who or when. */
    static String shortLine(String raw) {
        String line = line(raw);
        return line.length() <= SHORT ? line : line.substring(0, SHORT);
    }

    /** Without the commas, semicolons and colons that parted it from its neighbours. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && PARTING.indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && PARTING.indexOf(text.charAt(to - 1)) >= 0) to--;
        return text.substring(from, to);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** With a capital at the beginning, as a post is written by itself. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
