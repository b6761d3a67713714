package org.actionplan.query.spreadsheet;

/** How high a row must be to show what stands in it: not every program that opens a workbook finds out by itself. */
final class RowHeight {

    private static final double LINE = 15;
    private static final double MOST = 409;

    /** Letters are mostly narrower than the figures by which a column's width is counted. */
    private static final double LETTERS = 1.1;

    private int lines = 1;

    /** A cell of this row holds a text. */
    void holds(String text, int width) {
        var inOneLine = (int) Math.max(1, width * LETTERS);
        lines = Math.max(
                lines, text.lines().mapToInt(line -> wrapped(line, inOneLine)).sum());
    }

    /** In points. */
    double points() {
        return Math.min(MOST, lines * LINE);
    }

    private static int wrapped(String line, int inOneLine) {
        var lines = 1;
        var used = 0;
        for (var word : line.split(" ")) {
            if (used > 0 && used + 1 + word.length() > inOneLine) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (word.length() - 1) / inOneLine);
            used += word.length() > inOneLine ? word.length() % inOneLine : word.length() + (used > 0 ? 1 : 0);
        }
        return lines;
    }
}
