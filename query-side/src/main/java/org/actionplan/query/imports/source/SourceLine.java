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
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The text of a column, or nothing. */
    public String text(int column) {
        return cell(column).map(Cell::text).orElse("");
    }
}
