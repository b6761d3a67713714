package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.OwnerLegend;
import org.actionplan.query.imports.words.OwnerWords;
import org.actionplan.query.imports.words.OwnersRead;

/** Whom a row's columns of owners name: the first column the one who answers, further ones those who help. */
final class OwnerCells {

    private final OwnerLegend legend;
    private final Map<String, OwnersRead> known = new HashMap<>();

    OwnerCells(OwnerLegend legend) {
        this.legend = legend;
    }

    OwnersRead of(TableRow row) {
        var cells = row.cells(Meaning.OWNERS);
        var first = read(cells.isEmpty() ? "" : cells.getFirst().text());
        return cells.size() < 2 ? first : withHelp(first, cells);
    }

    /** The same few names stand in many rows: each is read once. */
    private OwnersRead read(String text) {
        return known.computeIfAbsent(text, this::stacked);
    }

    /** A name stacked several times, once for each action of the cell, is one name. */
    private OwnersRead stacked(String text) {
        var once = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (once.size() == text.lines().count()) {
            return OwnerWords.read(text, legend);
        }
        var read = OwnerWords.read(String.join("\n", once), legend);
        return new OwnersRead(with(read.owners(), text, read.owners().support()), read.warnings());
    }

    private OwnersRead withHelp(OwnersRead first, List<Cell> cells) {
        var owners = first.owners();
        Set<String> support = new LinkedHashSet<>(owners.support());
        cells.stream().skip(1).map(cell -> read(cell.text()).owners()).forEach(more -> support.addAll(all(more)));
        support.remove(owners.accountable());
        support.removeAll(owners.named());
        var text = cells.stream().map(Cell::text).collect(Collectors.joining("; "));
        return new OwnersRead(with(owners, text, List.copyOf(support)), first.warnings());
    }

    private static Owners with(Owners owners, String text, List<String> support) {
        return new Owners(text, owners.accountable(), owners.named(), support, owners.suggest());
    }

    private static List<String> all(Owners owners) {
        List<String> all = new ArrayList<>();
        if (owners.accountable() != null) {
            all.add(owners.accountable());
        }
        all.addAll(owners.named());
        all.addAll(owners.support());
        return all.isEmpty() && !owners.text().isBlank() ? List.of(Plain.line(owners.text())) : all;
    }
}
