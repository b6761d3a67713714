package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;
import org.jspecify.annotations.Nullable;

/** Tells actions from headings, footers, keys and empty lines. */
final class RowKinds {

    static final String HEADING = "heading";
    static final String BLANK_ACTION = "blank action";

    private static final Pattern NOTE =
            Pattern.compile("(?is)^(\\*|note\\b|notes\\b|nb\\b|n\\.b|please |source:|[A-Z*]{1,3} ?= ).*");
    private static final Pattern TOTAL = Pattern.compile("(?i)^(grand |sub )?-?totals?\\b.*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,4}[ .-]?\\d+([./-]\\d+)*[a-z]?\\.?");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(phase|theme|section|part|area|priority|domain|objective|outcome|standard|regulation|key"
                + " question|strategic|workstream|goal|quality statement|kloe)\\b.*|\\d{1,2}[.)]? [^.]*|[^:]*:|(is the"
                + " service )?(safe|effective|caring|responsive|well[ -]led)\\??( and .*)?");
    private static final int TITLE = 70;

    private final List<TableRow> rows;
    private final int tail;
    private final boolean fillsAreRare;
    private final long alone;

    RowKinds(List<TableRow> rows) {
        this.rows = rows;
        this.tail = tail(rows);
        this.alone = rows.stream().filter(row -> row.own().size() == 1).count();
        this.fillsAreRare = rows.stream()
                                .flatMap(row -> row.cell(Meaning.ACTION).stream())
                                .filter(cell -> cell.fill() != null)
                                .count()
                        * 3
                < rows.size();
    }

    /** Why the row is no action; null when it is one; empty when nothing of its own stands in it. */
    @Nullable
    String whyNot(int index) {
        var row = rows.get(index);
        var own = row.own();
        if (own.isEmpty()) {
            return "";
        }
        if (repeatsHeadings(row)) {
            return HEADING;
        }
        if (index >= tail) {
            return below(row);
        }
        if (TOTAL.matcher(own.getFirst().text().strip()).matches() && own.size() <= 3) {
            return "total";
        }
        if (own.size() == 1) {
            return alone(row, own.getFirst(), index);
        }
        return row.cell(Meaning.ACTION).isEmpty() ? BLANK_ACTION : isColouredTitle(row, own) ? HEADING : null;
    }

    private static boolean repeatsHeadings(TableRow row) {
        var own = row.own();
        var same = own.stream()
                .filter(cell -> Plain.words(cell.text()).equals(Plain.words(row.heading(cell.column()))))
                .count();
        return same >= 2 && same * 2 > own.size();
    }

    private @Nullable String alone(TableRow row, Cell cell, int index) {
        var meaning = meaning(row, cell);
        if (cell.width() > 1 && cell.width() * 2 > row.table().headings().size()) {
            return isLast(index) ? "footer" : HEADING;
        }
        if (meaning == Meaning.REFERENCE
                && CODE.matcher(Plain.line(cell.text())).matches()) {
            return BLANK_ACTION;
        }
        if (meaning == Meaning.ACTION) {
            return isTitle(cell, index) ? HEADING : null;
        }
        var lengthy = cell.text().length() > TITLE;
        return lengthy && meaning != null && meaning != Meaning.REFERENCE ? BLANK_ACTION : HEADING;
    }

    private static @Nullable Meaning meaning(TableRow row, Cell cell) {
        return row.table().headings().stream()
                .filter(heading -> heading.column() == cell.column())
                .map(row.columns()::of)
                .findFirst()
                .orElse(null);
    }

    /** A lone text in the column of actions heads the rows below it when it looks like a title and they are fuller. */
    private boolean isTitle(Cell cell, int index) {
        var text = Plain.line(cell.text());
        if (isLast(index) || text.length() > TITLE || text.endsWith(".")) {
            return false;
        }
        var capitals = text.toUpperCase(Locale.UK).equals(text) && text.chars().anyMatch(Character::isLetter);
        var coloured = cell.fill() != null && fillsAreRare;
        var named = SECTION.matcher(text).matches();
        return (capitals || coloured || named || isShortAmongFull(text)) && rowsAreFull();
    }

    /** "Phase 1: Recruitment", "Well-led" or "2. Knowing how good care is". */
    static boolean isSection(String text) {
        return !text.isEmpty()
                && text.length() <= TITLE
                && SECTION.matcher(Plain.line(text)).matches();
    }

    private boolean isShortAmongFull(String text) {
        return text.split(" ").length <= 5 && alone > 1;
    }

    /** Whether rows that hold more than one text mostly hold more than two. */
    private boolean rowsAreFull() {
        var several = rows.stream().filter(row -> row.own().size() > 1).count();
        return fullRows() * 10 >= several * 7;
    }

    private long fullRows() {
        return rows.stream().filter(row -> row.own().size() > 2).count();
    }

    /** A number and a title on a coloured line, with nothing else: "2 | Knowing how good care is". */
    private boolean isColouredTitle(TableRow row, List<Cell> own) {
        var action = row.cell(Meaning.ACTION).orElseThrow();
        return own.size() == 2
                && fillsAreRare
                && action.fill() != null
                && row.cell(Meaning.REFERENCE).isPresent()
                && action.text().length() <= TITLE;
    }

    private boolean isLast(int index) {
        return rows.stream().skip(index + 1L).noneMatch(row -> row.own().size() > 1);
    }

    private static String below(TableRow row) {
        var text = row.own().getFirst().text().strip();
        if (Pairs.KEY.matcher(Plain.line(text)).matches()) {
            return "key";
        }
        if (TOTAL.matcher(text).matches()) {
            return "total";
        }
        if (NOTE.matcher(text).matches()) {
            return "note";
        }
        return row.own().size() == 1 ? "footer" : "key";
    }

    /** Where the lines below the table begin: after its last full row, behind an empty line or a key. */
    private static int tail(List<TableRow> rows) {
        var index = rows.size();
        while (index > 0 && !isFull(rows.get(index - 1))) {
            index--;
        }
        while (index < rows.size() && !startsTail(rows, index)) {
            index++;
        }
        return index;
    }

    private static boolean isFull(TableRow row) {
        var own = row.own();
        var needed = row.table().headings().size() <= 3 ? 2 : 3;
        return row.cell(Meaning.ACTION).isPresent()
                && own.size() >= needed
                && !Pairs.KEY.matcher(Plain.line(own.getFirst().text())).matches()
                && !TOTAL.matcher(own.getFirst().text().strip()).matches();
    }

    private static boolean startsTail(List<TableRow> rows, int index) {
        var row = rows.get(index);
        var text = row.own().isEmpty() ? "" : row.own().getFirst().text().strip();
        var gap = index > 0 && row.line().number() > rows.get(index - 1).line().number() + 1;
        return gap
                || Pairs.KEY.matcher(Plain.line(text)).matches()
                || (row.own().size() == 1 && NOTE.matcher(text).matches());
    }

    /** The lines below the table. */
    List<TableRow> tail() {
        return rows.subList(tail, rows.size());
    }
}
