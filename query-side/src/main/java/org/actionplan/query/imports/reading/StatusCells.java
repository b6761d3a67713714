package org.actionplan.query.imports.reading;

import org.actionplan.query.imports.source.Cell;

/** Which cell of a row says how far its action is: one for the status, one for notes, or the colour of the line. */
final class StatusCells {

    private final StatusReading statuses;
    private final Legend legend;

    StatusCells(StatusReading statuses, Legend legend) {
        this.statuses = statuses;
        this.legend = legend;
    }

    StatusRead of(TableRow row) {
        if (!row.columns().has(Meaning.STATUS)) {
            return talkedOf(row);
        }
        return row.places(Meaning.STATUS).stream()
                .map(cell -> statuses.read(cell, false))
                .reduce(StatusCells::clearer)
                .map(status -> status.word() == null && status.entry() == null ? byRowColour(row, status) : status)
                .orElseGet(() -> byRowColour(row, statuses.read(null, false)));
    }

    private StatusRead talkedOf(TableRow row) {
        var cell = row.cell(Meaning.PROGRESS)
                .or(() -> row.places(Meaning.PROGRESS).stream().findFirst())
                .orElse(null);
        var read = statuses.read(cell, true);
        return read.word() == null && read.entry() == null && read.note().isEmpty() ? byRowColour(row, read) : read;
    }

    /** Some colour the whole line; a colour of the action counts where the file's key explains it. */
    private StatusRead byRowColour(TableRow row, StatusRead otherwise) {
        var fill = row.cell(Meaning.ACTION).map(Cell::fill).orElse(null);
        return legend.ofFill(fill).isEmpty()
                ? otherwise
                : statuses.read(new Cell(0, "", fill, null, null, false, 1), false);
    }

    /** Of two columns about the status the first that the key explains; the other may add how sure it is. */
    private static StatusRead clearer(StatusRead one, StatusRead other) {
        var first = one.word() == null || (one.entry() == null && other.entry() != null) ? other : one;
        var second = first == one ? other : one;
        return first.confidence() == null && second.confidence() != null && first.state() == second.state()
                ? first.with(second.confidence(), first.sure() && second.sure())
                : first;
    }
}
