package org.actionplan.query.page.imports;

import org.actionplan.query.imports.words.Beginning;

/** Cuts texts of a file where only their beginning is needed to recognise them. */
final class Shortened {

    private static final int SAMPLE = 70;
    private static final int TITLE = 160;

    private Shortened() {}

    /** What stands in a cell, on one short line. */
    static String sample(String text) {
        return to(SAMPLE, text);
    }

    /** What a row is about. */
    static String title(String text) {
        return to(TITLE, text);
    }

    private static String to(int length, String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        var end = line.lastIndexOf(' ', length);
        return Beginning.of(line, end < length / 2 ? length : end) + " …";
    }
}
