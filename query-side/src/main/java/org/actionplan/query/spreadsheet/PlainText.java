package org.actionplan.query.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Makes texts fit for cells: without characters that no workbook may hold, and no longer than a cell can be. */
final class PlainText {

    /** As many characters as a cell of a workbook takes. */
    static final int LONGEST = 32_767;

    private static final String GOES_ON = " (goes on in the row below)";
    private static final String GOES_ON_FROM = "(goes on from the row above) ";

    private PlainText() {}

    /** The text with plain line breaks and without characters that cannot be written. */
    static String clean(String text) {
        var plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (mayBeWritten(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /** The text cut into pieces that each fit into a cell and say where the text goes on. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST) {
            var end = rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST - GOES_ON.length()) - 1);
            pieces.add(rest.substring(0, end) + GOES_ON);
            rest = GOES_ON_FROM + rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    /** What XML can say: everything but control characters, halves of characters and what is no character at all. */
    private static boolean mayBeWritten(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && (point & 0xFFFE) != 0xFFFE);
    }
}
