package org.actionplan.query.imports.source;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet, record of a separated file, or row of a table.
 *
 * @param number counted from 1 as a person counts them; blank rows count
 * @param cells in the order of their columns; a cell without text and fill may be missing
 */
public record SourceLine(int number, List<Cell> cells) {

    public Optional<Cell> cell(int column) {
        // Asked for each cell of each row many times over, so without a stream.
        for (var cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The text of a column, or nothing. */
    public String text(int column) {
        return cell(column).map(Cell::text).orElse("");
    }
}
