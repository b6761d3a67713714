package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.Deadline;
import org.actionplan.query.imports.source.SourceLine;

/**
 * A table's lines, told apart.
 *
 * @param actions with the heading each stands under
 * @param others what holds something but is no action
 * @param tail the lines below the table, among them keys
 */
record ReadTable(Table table, List<Under> actions, List<Reading.NotAnAction> others, List<TableRow> tail) {

    /**
     * @param section the heading over it, empty when there is none
     * @param above what the lines above it say in columns that are empty in its own
     */
    record Under(TableRow row, String section, Map<Meaning, String> above) {}

    static ReadTable of(Table table, Columns columns, Places places, Deadline deadline) {
        var rows = table.body().stream()
                .map(line -> new TableRow(table, line, places.where(table, line), columns))
                .toList();
        var kinds = new RowKinds(rows);
        List<Under> actions = new ArrayList<>();
        List<Reading.NotAnAction> others = new ArrayList<>(above(table, columns, places));
        var section = firstSection(table);
        var above = new FromAbove();
        for (var index = 0; index < rows.size(); index++) {
            deadline.check();
            var row = rows.get(index);
            var why = kinds.whyNot(index);
            if (why == null) {
                actions.add(new Under(row, section, above.of(row)));
            } else if (!why.isEmpty()) {
                others.add(new Reading.NotAnAction(row.source(), why));
                if (why.equals(RowKinds.HEADING) && row.own().size() <= 2) {
                    section = title(row);
                    above = new FromAbove();
                }
            }
        }
        return new ReadTable(table, actions, others, kinds.tail());
    }

    /** A form is one row by itself. */
    static ReadTable ofForm(Table table, Columns columns) {
        var row = new TableRow(table, table.body().getFirst(), table.sheet().name(), columns);
        if (row.text(Meaning.ACTION).isEmpty()) {
            return new ReadTable(
                    table, List.of(), List.of(new Reading.NotAnAction(row.source(), RowKinds.BLANK_ACTION)), List.of());
        }
        return new ReadTable(table, List.of(new Under(row, section(table), Map.of())), List.of(), List.of());
    }

    /** In a document the paragraph over a table is its heading. */
    private static String section(Table table) {
        var above = table.sheet().above();
        var title = above.size() == 1 && table.sheet().name().equals("table 1");
        return above.isEmpty() || title || above.getLast().length() > 120 ? "" : Plain.line(above.getLast());
    }

    /** A lone line between the title and the headings belongs to the first rows, as the headings further down do. */
    private static String firstSection(Table table) {
        var lines = table.above();
        var lone = lines.size() > 1
                && texts(lines.getLast()).size() == 1
                && texts(lines.get(lines.size() - 2)).size() == 1;
        var text = lone ? texts(lines.getLast()).getFirst() : "";
        return RowKinds.isSection(text) ? Plain.line(text) : section(table);
    }

    private static List<String> texts(SourceLine line) {
        return line.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static String title(TableRow row) {
        return String.join(
                " ", row.own().stream().map(cell -> Plain.line(cell.text())).toList());
    }

    /** Titles, facts and keys over the headings. */
    private static List<Reading.NotAnAction> above(Table table, Columns columns, Places places) {
        var bare = new Table(table.sheet(), 0, List.of(), List.of(), List.of(), 0, false);
        List<Reading.NotAnAction> lines = new ArrayList<>();
        for (var line : table.above()) {
            var row = new TableRow(bare, line, places.where(table, line), columns);
            var key = !lines.isEmpty()
                    && lines.getLast().why().equals("key")
                    && line.cells().size() <= 2;
            if (!row.own().isEmpty()) {
                lines.add(new Reading.NotAnAction(row.source(), key ? "key" : why(row)));
            }
        }
        return lines;
    }

    private static String why(TableRow row) {
        var own = row.own();
        if (Pairs.KEY.matcher(Plain.line(own.getFirst().text())).matches()) {
            return "key";
        }
        return own.size() == 1 ? "title" : "about the plan";
    }
}
