package org.actionplan.query.spreadsheet;

import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.query.english.InEnglish;

/** One sheet: its name, its headings and its rows, each with one entry under every heading. */
record Sheet(Name name, List<Heading> headings, List<List<Entry>> rows) {

    private static final int EMPTY = 11;

    /** The sheets there are, in their order. */
    enum Name {
        ABOUT("About"),
        ACTIONS("Actions"),
        CLOSED_ACTIONS("Closed actions"),
        MILESTONES("Milestones"),
        LESSONS("Lessons"),
        SLIPPAGE("Slippage"),
        HISTORY("History");

        private final String words;

        Name(String words) {
            this.words = words;
        }

        /** What stands on its tab. */
        String words() {
            return words;
        }

        /** What addresses call it: "closed-actions". */
        String key() {
            return InEnglish.key(this);
        }
    }

    /** @param width in characters */
    record Heading(String words, int width) {}

    /** A sheet with a row for each of these. */
    static <T> Sheet of(Name name, List<Column<T>> columns, List<T> things) {
        return new Sheet(
                name,
                columns.stream()
                        .map(column -> new Heading(column.heading(), column.width()))
                        .toList(),
                things.stream().map(thing -> row(columns, thing)).toList());
    }

    private static <T> List<Entry> row(List<Column<T>> columns, T thing) {
        return columns.stream().map(column -> column.entry().apply(thing)).toList();
    }

    /** How wide each column is, in characters: one without any entry takes no more room than its heading needs. */
    List<Integer> widths() {
        return IntStream.range(0, headings.size()).mapToObj(this::width).toList();
    }

    private int width(int column) {
        var wanted = headings.get(column).width();
        var isEmpty = rows.stream().allMatch(row -> row.get(column).equals(Entry.NONE));
        return isEmpty ? Math.min(wanted, EMPTY) : wanted;
    }
}
