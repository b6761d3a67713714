package org.actionplan.query.imports.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A cell's text without what nobody sees: runs of blanks, hard spaces and marks without width. Line breaks stay. */
final class Tidy {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\t\\f\\u000B]+");
    private static final Pattern LINES = Pattern.compile(" ?(?:\\r\\n?|\\n) ?(?:\\s*\\n\\s*)?");

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

    static List<String> lines(String raw) {
        return text(raw)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** With a capital at the beginning, as a post is written by itself. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
