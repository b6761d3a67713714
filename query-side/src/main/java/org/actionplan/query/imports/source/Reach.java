package org.actionplan.query.imports.source;

import java.util.regex.Pattern;

/** A block of merged cells; columns count from 0 and rows from 1. */
record Reach(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** What Excel itself allows. */
    static final int MOST_COLUMNS = 16_384;

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /** From "A11:B12". */
    static Reach of(String text) {
        var ends = text.split(":", -1);
        var first = ADDRESS.matcher(ends[0]);
        var last = ADDRESS.matcher(ends[ends.length - 1]);
        Allowance.refuseIf(!first.matches() || !last.matches(), "file.damaged");
        var reach = new Reach(
                Integer.parseInt(first.group(2)),
                column(first.group(1)),
                Integer.parseInt(last.group(2)),
                column(last.group(1)));
        Allowance.refuseIf(reach.lastRow < reach.firstRow || reach.lastColumn < reach.firstColumn, "file.damaged");
        return reach;
    }

    /** The column that an address such as "AB12" begins with. */
    static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            Allowance.refuseIf(column > MOST_COLUMNS || column < 1, "file.damaged");
        }
        return column - 1;
    }

    int width() {
        return lastColumn - firstColumn + 1;
    }
}
