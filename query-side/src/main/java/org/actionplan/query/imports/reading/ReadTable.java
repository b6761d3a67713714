package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's lines, told apart.
 *
 * @param actions with the heading each stands under
 * @param others what holds something but is no action
 * @param tail the lines below the table, among them keys
 */
record ReadTable(Table table, List<Under> actions, List<Reading.NotAnAction> others, List<TableRow> tail) {

    /** @param section the heading over it, empty when there is none */
    record Under(TableRow row, String section) {}

    static ReadTable of(Table table, Columns columns, Places places) {
        var rows = table.body().stream()
                .map(line -> new TableRow(table, line, places.where(table, line), columns))
                .toList();
        var kinds = new RowKinds(rows);
        List<Under> actions = new ArrayList<>();
        List<Reading.NotAnAction> others = new ArrayList<>(above(table, columns, places));
        var section = section(table);
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var why = kinds.whyNot(index);
            if (why == null) {
                actions.add(new Under(row, section));
            } else if (!why.isEmpty()) {
                others.add(new Reading.NotAnAction(row.source(), why));
                section = why.equals(RowKinds.HEADING) && row.own().size() <= 2 ? title(row) : section;
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
        return new ReadTable(table, List.of(new Under(row, section(table))), List.of(), List.of());
    }

    /** In a document the paragraph over a table is its heading. */
    private static String section(Table table) {
        var above = table.sheet().above();
        return above.isEmpty() || above.getLast().length() > 120 ? "" : Plain.line(above.getLast());
    }

    private static String title(TableRow row) {
        return String.join(
                " ", row.own().stream().map(cell -> Plain.line(cell.text())).toList());
    }

    /** Titles, facts and keys over the headings. */
    private static List<Reading.NotAnAction> above(Table table, Columns columns, Places places) {
        var bare = new Table(table.sheet(), 0, List.of(), List.of(), List.of(), 0, false);
        return table.above().stream()
                .map(line -> new TableRow(bare, line, places.where(table, line), columns))
                .filter(row -> !row.own().isEmpty())
                .map(row -> new Reading.NotAnAction(row.source(), why(row)))
                .toList();
    }

    private static String why(TableRow row) {
        var own = row.own();
        if (Pairs.KEY.matcher(Plain.line(own.getFirst().text())).matches()) {
            return "key";
        }
        return own.size() == 1 ? "title" : "about the plan";
    }
}
