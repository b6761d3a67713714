package org.actionplan.query.imports.draft;

import org.actionplan.query.imports.words.Beginning;
import org.jspecify.annotations.Nullable;

/** Texts of a file, made fit for a plan: readable characters only, nothing around them, no longer than the limit. */
final class Texts {

    private static final String MORE = "…";

    private Texts() {}

    /** The text, or its beginning with a mark that there was more. */
    static String cut(String text, int most) {
        var clean = clean(text).strip();
        return clean.length() <= most
                ? visible(clean)
                : Beginning.of(clean, most - 1).stripTrailing() + MORE;
    }

    /** The same; null where nothing is left that says something. */
    static @Nullable String cutOrNull(@Nullable String text, int most) {
        var cut = text == null ? "" : cut(text, most);
        return cut.isEmpty() ? null : cut;
    }

    private static String visible(String text) {
        return text.codePoints().anyMatch(Texts::isVisible) ? text : "";
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(Texts::canBeRead)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control characters other than line breaks and tabs cannot, nor can halves of characters. */
    private static boolean canBeRead(int character) {
        var isBreak = character == '\n' || character == '\r' || character == '\t';
        return isBreak || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
