package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.ActionWords;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.DateWords;
import org.actionplan.query.imports.words.Item;
import org.actionplan.query.imports.words.OwnerWords;
import org.actionplan.query.imports.words.OwnersRead;
import org.actionplan.query.imports.words.Paired;

/** Takes a cell with several actions apart; owners, dates and states go with them by number or by their place. */
final class Splitting {

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?\\d{1,2}[.):]");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private final RowReading reading;
    private final TableRow row;
    private final List<Item> items;

    Splitting(RowReading reading, TableRow row) {
        this.reading = reading;
        this.row = row;
        this.items = ActionWords.items(Lead.without(row.text(Meaning.ACTION)));
    }

    boolean isPossible() {
        return items.size() > 1;
    }

    /** @param called "item" in a form, "part" in a row */
    List<Piece> parts(Piece whole, String called) {
        var owners = owners();
        var dates = dates();
        List<Piece> parts = new ArrayList<>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var title = ActionWords.read(item.text()).title();
            var part = whole.as(
                            row.source(row.where() + ", " + called + " " + (index + 1)),
                            title,
                            title.equals(item.text()) ? null : item.text(),
                            warnings(whole, index == 0, called))
                    .by(owners.getOrDefault(item.number(), whole.owners()))
                    .dueOn(dates.getOrDefault(item.number(), whole.due()), item.done());
            parts.add(standing(part, index));
        }
        return parts;
    }

    private List<Warning> warnings(Piece whole, boolean first, String called) {
        List<Warning> warnings = new ArrayList<>(whole.warnings());
        warnings.removeIf(warning -> warning.code().equals("stacked_cell"));
        if (first && called.equals("item")) {
            warnings.add(new Warning(
                    "stacked_cell",
                    "action",
                    "",
                    "This cell of the form holds " + items.size()
                            + " actions. They come in one by one, unless you join them."));
        }
        return warnings;
    }

    private Map<Integer, OwnersRead> owners() {
        var legend = reading.file().legend().owners();
        var text = row.text(Meaning.OWNERS);
        var lines = lines(text);
        if (lines.size() != items.size() || NUMBERED.matcher(text).lookingAt()) {
            return Paired.owners(text, items, legend);
        }
        Map<Integer, OwnersRead> owners = new java.util.HashMap<>();
        for (var index = 0; index < lines.size(); index++) {
            owners.put(items.get(index).number(), OwnerWords.read(lines.get(index), legend));
        }
        return owners;
    }

    private Map<Integer, DateRead> dates() {
        var cell = row.cell(Meaning.DUE);
        if (cell.isPresent() && cell.get().date() != null) {
            var read = DateWords.read(cell.get(), reading.file().dates());
            Map<Integer, DateRead> same = new java.util.HashMap<>();
            items.forEach(item -> same.put(item.number(), read));
            return same;
        }
        return Paired.dates(row.text(Meaning.DUE), items, reading.file().dates());
    }

    /** A status for each where the cell has as many lines as there are actions. */
    private Piece standing(Piece part, int index) {
        var cell = row.cell(Meaning.STATUS);
        var lines = lines(cell.map(Cell::text).orElse(""));
        if (cell.isEmpty() || lines.size() != items.size()) {
            return part;
        }
        var own = cell.get();
        var line = new Cell(own.column(), lines.get(index), null, null, null, false, 1);
        return part.standing(reading.statuses().read(line, false));
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of() : List.of(LINES.split(text.strip()));
    }
}
