package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The rows of one sheet while they are read, and what becomes of them where cells are merged. */
final class SheetGrid {

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final Allowance allowance;

    SheetGrid(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * Keeps a row if it says anything, and answers whether it does. Colours alone say nothing, as people paint rows down
     * to the end of a sheet.
     */
    boolean add(int number, List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return false;
        }
        allowance.line();
        var row = rows.computeIfAbsent(number, missing -> new TreeMap<>());
        for (var cell : cells) {
            if (!cell.text().isBlank() || cell.column() < SourceLimits.COLUMNS) {
                allowance.cell(cell.column(), cell.text());
                row.put(cell.column(), cell);
            }
        }
        return true;
    }

    /** Whether some text stands in these columns. */
    boolean speaks(int firstColumn, int lastColumn) {
        return rows.values().stream()
                .flatMap(row -> row.subMap(firstColumn, lastColumn + 1).values().stream())
                .anyMatch(cell -> !cell.text().isBlank());
    }

    /** What is hidden under merged cells is not seen by anybody; the first cell's text is seen in all of their rows. */
    void merge(Reach reach) {
        var first = rows.getOrDefault(reach.firstRow(), new TreeMap<>()).get(reach.firstColumn());
        rows.subMap(reach.firstRow(), reach.lastRow() + 1).forEach((number, row) -> {
            allowance.time();
            row.subMap(reach.firstColumn(), reach.lastColumn() + 1).clear();
            if (first != null) {
                var cell = merged(first, number > reach.firstRow(), reach.width());
                allowance.cell(cell.column(), cell.text());
                row.put(cell.column(), cell);
            }
        });
    }

    private static Cell merged(Cell cell, boolean carried, int width) {
        return new Cell(cell.column(), cell.text(), cell.fill(), cell.date(), cell.shown(), carried, width);
    }

    /** A row that only repeats what is merged down over it says nothing of its own. */
    List<SourceLine> lines() {
        var lines = new ArrayList<SourceLine>();
        rows.forEach((number, row) -> {
            if (row.values().stream().anyMatch(SheetGrid::saysSomethingNew)) {
                lines.add(new SourceLine(number, List.copyOf(row.values())));
            }
        });
        return List.copyOf(lines);
    }

    private static boolean saysSomethingNew(Cell cell) {
        return !cell.carried() && !cell.text().isBlank();
    }
}
