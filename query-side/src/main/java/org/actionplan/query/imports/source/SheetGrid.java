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

    /** Keeps a row if it says anything; colours alone do not, as people paint rows down to the end of a sheet. */
    void add(int number, List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return;
        }
        allowance.line();
        var row = rows.computeIfAbsent(number, missing -> new TreeMap<>());
        for (var cell : cells) {
            if (cell.text().isBlank() && cell.column() >= SourceLimits.COLUMNS) {
                continue;
            }
            allowance.cell(cell.column(), cell.text());
            row.put(cell.column(), cell);
        }
    }

    /** What is hidden under merged cells is not seen by anybody; the first cell's text is seen in all of their rows. */
    void merge(Reach reach) {
        if (reach.lastColumn() < reach.firstColumn()) {
            return;
        }
        var first = rows.getOrDefault(reach.firstRow(), new TreeMap<>()).get(reach.firstColumn());
        var reached = rows.subMap(reach.firstRow(), Math.max(reach.firstRow(), reach.lastRow()) + 1);
        reached.forEach((number, row) -> {
            allowance.time();
            row.subMap(reach.firstColumn(), reach.lastColumn() + 1).clear();
            if (first != null) {
                var cell = wide(first, number > reach.firstRow(), reach.width());
                allowance.cell(cell.column(), cell.text());
                row.put(cell.column(), cell);
            }
        });
    }

    private static Cell wide(Cell cell, boolean carried, int width) {
        return new Cell(cell.column(), cell.text(), cell.fill(), cell.date(), cell.shown(), carried, width);
    }

    List<SourceLine> lines() {
        var lines = new ArrayList<SourceLine>();
        rows.forEach((number, row) -> {
            if (row.values().stream()
                    .anyMatch(cell -> !cell.carried() && !cell.text().isBlank())) {
                lines.add(new SourceLine(number, List.copyOf(row.values())));
            }
        });
        return List.copyOf(lines);
    }
}
