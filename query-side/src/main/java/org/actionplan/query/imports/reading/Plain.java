package org.actionplan.query.imports.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.Beginning;

/** Texts brought to one form, so that "Lead(s)", "LEADS" and "Leads:" are the same words. */
final class Plain {

    private static final Pattern PLURAL = Pattern.compile("\\(s\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%#]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Lower case, letters, digits, "%" and "#" only, single spaces. */
    static String words(String text) {
        var plural = PLURAL.matcher(text).replaceAll("s");
        return NO_WORD.matcher(plural.replace("'", "").replace("\u2019", ""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** One line, single spaces, as a person reads it. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The text, or its beginning with an ellipsis. */
    static String atMost(int length, String text) {
        return text.length() <= length ? text : Beginning.of(text, length - 1).stripTrailing() + "\u2026";
    }

    /** How a spreadsheet names a column: A to Z, AA and so on. */
    static String letter(int column) {
        var rest = column % 26;
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + rest);
    }

    private Plain() {}
}
