package org.actionplan.query.imports.source;

import java.time.Duration;

/** Counts what has been read of one file, and stops the reading once it is more than the limits allow. */
final class Allowance {

    private final Deadline deadline;

    private long unpacked;
    private int lines;
    private int cells;
    private long characters;

    Allowance(Duration time) {
        deadline = new Deadline(time);
    }

    void unpacked(long bytes) {
        unpacked += bytes;
        refuseIf(unpacked > SourceLimits.UNPACKED_BYTES, "file.unpacks-too-large");
        time();
    }

    void line() {
        refuseIf(++lines > SourceLimits.LINES, "file.too-many-rows");
        time();
    }

    void cell(int column, String text) {
        refuseIf(++cells > SourceLimits.CELLS, "file.too-many-cells");
        refuseIf(column >= SourceLimits.COLUMNS, "file.too-many-columns");
        length(text.length());
        characters += text.length();
        refuseIf(characters > SourceLimits.CHARACTERS, "file.too-much-text");
    }

    void length(int characters) {
        refuseIf(characters > SourceLimits.CELL_CHARACTERS, "file.cell-too-long");
    }

    void time() {
        deadline.check();
    }

    static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new CannotRead(key);
        }
    }
}
