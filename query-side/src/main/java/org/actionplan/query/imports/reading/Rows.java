package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.query.imports.source.Deadline;

/** The rows of all tables, read and held against each other. */
final class Rows {

    private record Unsettled(Piece piece, String sheet, String where) {}

    private final FileContext file;
    private final List<Told> told;
    private final List<Reading.NotAnAction> left;

    Rows(FileContext known, Layout layout, List<ReadTable> tables, Deadline deadline) {
        var reading = new RowReading(known);
        List<Unsettled> pieces = new ArrayList<>();
        for (var table : tables) {
            var form = layout.isForm(table.table());
            for (var under : table.actions()) {
                deadline.check();
                var row = under.row();
                pieces(reading, under, form)
                        .forEach(piece -> pieces.add(
                                new Unsettled(piece, row.table().sheet().name(), row.where())));
            }
        }
        this.file = known.withStatus(
                pieces.stream().anyMatch(unsettled -> says(unsettled.piece().status())));
        var settled = pieces.stream().map(this::settle).toList();
        var tabs = new Tabs(layout.tables());
        var sifted = Duplicates.sift(settled, tabs);
        this.left = sifted.left();
        this.told = Duplicates.sharedReferences(sifted.rows()).stream()
                .map(one -> Checks.tab(one, tabs))
                .toList();
    }

    private static boolean says(StatusRead status) {
        return status.word() != null || status.entry() != null;
    }

    /** In a form several actions come in one by one unless they are joined, in a row only when split. */
    private static List<Piece> pieces(RowReading reading, ReadTable.Under under, boolean form) {
        var row = under.row();
        var whole = reading.read(under);
        var said = reading.file().answers().rows().get(row.where());
        var split = said == null || said.split() == null ? form : said.split();
        if (!split) {
            return List.of(whole);
        }
        var splitting = new Splitting(reading, row);
        return splitting.isPossible() ? splitting.parts(whole, form ? "item" : "part") : List.of(whole);
    }

    private Told settle(Unsettled unsettled) {
        var status = unsettled.piece().status();
        var entry = status.entry() == null ? "" : Plain.words(status.entry().word());
        return new Told(Settling.settle(file, unsettled.piece()), unsettled.sheet(), unsettled.where(), entry, status);
    }

    FileContext file() {
        return file;
    }

    List<Told> told() {
        return told;
    }

    /** Second lines of actions, which are no actions of their own. */
    List<Reading.NotAnAction> left() {
        return left;
    }
}
