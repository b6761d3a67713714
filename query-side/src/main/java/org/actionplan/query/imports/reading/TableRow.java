package org.actionplan.query.imports.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.words.Beginning;

/**
 * One line of a table, seen through what its columns mean.
 *
 * @param where the place in the file in people's words
 */
record TableRow(Table table, SourceLine line, String where, Columns columns) {

    /** The cells of the columns with this meaning that hold something, in the order of the columns. */
    List<Cell> cells(Meaning meaning) {
        return columns.in(table, meaning).stream()
                .flatMap(heading -> line.cell(heading.column()).stream())
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    /** The cells with this meaning, empty ones with a background included. */
    List<Cell> places(Meaning meaning) {
        return columns.in(table, meaning).stream()
                .flatMap(heading -> line.cell(heading.column()).stream())
                .toList();
    }

    Optional<Cell> cell(Meaning meaning) {
        return cells(meaning).stream().findFirst();
    }

    String text(Meaning meaning) {
        return cell(meaning).map(Cell::text).map(String::strip).orElse("");
    }

    /** What stands in this line itself, not in a cell merged down from above. */
    List<Cell> own() {
        return line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.text().isBlank())
                .toList();
    }

    String heading(int column) {
        return table.headings().stream()
                .filter(heading -> heading.column() == column)
                .map(Heading::text)
                .findFirst()
                .orElseGet(() -> "Column " + Plain.letter(column));
    }

    SourceRow source() {
        return source(where);
    }

    /** The row as it stood, under another name where it is one part of it. */
    SourceRow source(String place) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (var cell : line.cells()) {
            if (!cell.text().isBlank() && cells.size() < SourceRow.CELLS) {
                cells.put(heading(cell.column()), kept(cell.text()));
            }
        }
        return new SourceRow(Plain.atMost(300, place), Collections.unmodifiableMap(cells));
    }

    static String kept(String text) {
        return Beginning.of(text, SourceRow.CELL);
    }
}
