package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceSheet;
import org.jspecify.annotations.Nullable;

/** Where the tables of a file are, and which of them hold its actions. */
final class TableFinder {

    /** Headings stand near the top; what looks like headings further down belongs to the rows. */
    private static final int TOP = 60;

    private static final int KNOWN_FOR_ANOTHER = 3;

    /**
     * @param all every sheet's table, those that hold actions among them
     * @param actions the tables with actions, proposed or as answered
     */
    record Found(List<Table> all, List<Table> actions) {}

    static Found find(Source source, List<SourceSheet> sheets, Answers answers) {
        var all = sheets.stream()
                .flatMap(sheet -> tables(sheet).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        var answered = answers.tables();
        if (answered == null) {
            return new Found(all, source.kind() == Source.Kind.DOCUMENT ? withContinued(all) : proposed(all));
        }
        return new Found(
                all,
                answered.stream()
                        .map(place -> at(place, all, sheets))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Table at(Answers.Table place, List<Table> all, List<SourceSheet> sheets) {
        var known = all.stream().filter(table -> table.place().equals(place)).findFirst();
        return known.orElseGet(() -> sheets.stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> table(sheet, place.headerRow(), Integer.MAX_VALUE))
                .orElse(null));
    }

    /** The tables of a sheet: usually one, several where other headings stand further down. */
    private static List<Table> tables(SourceSheet sheet) {
        var starts = starts(sheet);
        List<Table> tables = new ArrayList<>();
        for (var index = 0; index < starts.size(); index++) {
            var end = index + 1 < starts.size() ? starts.get(index + 1) : Integer.MAX_VALUE;
            tables.add(table(sheet, starts.get(index), end));
        }
        return tables;
    }

    private static List<Integer> starts(SourceSheet sheet) {
        var lines = sheet.lines();
        var best = 0;
        double points = 1.5;
        for (var index = 0; index < Math.min(lines.size() - 1, TOP); index++) {
            var score = HeaderLine.score(lines.get(index), before(lines, index));
            var worth = score.points() + (score.ofActions() ? 4 : 0) - index * 0.05;
            if (worth > points) {
                points = worth;
                best = lines.get(index).number();
            }
        }
        List<Integer> starts = new ArrayList<>(List.of(best));
        if (best > 0) {
            starts.addAll(further(sheet, best));
        }
        return starts;
    }

    /** Further headings below, unlike the first ones: another table on the same sheet. */
    private static List<Integer> further(SourceSheet sheet, int first) {
        List<Integer> starts = new ArrayList<>();
        var shape = table(sheet, first, Integer.MAX_VALUE);
        for (var index = 0; index < sheet.lines().size() - 1; index++) {
            var line = sheet.lines().get(index);
            if (line.number() > first && isAnother(line, shape)) {
                starts.add(line.number());
            }
        }
        return starts;
    }

    private static boolean isAnother(SourceLine line, Table first) {
        var texts = line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.text().isBlank())
                .map(cell -> Plain.line(cell.text()))
                .toList();
        if (texts.size() < KNOWN_FOR_ANOTHER || texts.stream().anyMatch(text -> text.length() > 45)) {
            return false;
        }
        var known = texts.stream().filter(Headings::known).count();
        var score = HeaderLine.score(line, null);
        var repeated = texts.stream()
                .filter(text -> first.shape().contains(Plain.words(text)))
                .count();
        return score.known() >= KNOWN_FOR_ANOTHER
                && known * 10 >= texts.size() * 8L
                && repeated * 4 < 3L * texts.size();
    }

    static Table table(SourceSheet sheet, int headerLine, int end) {
        var lines = sheet.lines();
        var above = lines.stream().filter(line -> line.number() < headerLine).toList();
        var body = lines.stream()
                .filter(line -> line.number() > headerLine && line.number() < end)
                .toList();
        var at = lines.stream().filter(line -> line.number() == headerLine).findFirst();
        var before = above.isEmpty() ? null : above.getLast();
        var texts = at.map(line -> HeaderLine.texts(line, before)).orElseGet(TreeMap::new);
        var score = at.map(line -> HeaderLine.score(line, before)).orElse(HeaderLine.Score.NONE);
        var grouped = before != null && at.isPresent() && HeaderLine.groups(before, at.get());
        return new Table(
                sheet,
                headerLine,
                HeaderLine.headings(texts, used(body)),
                grouped ? above.subList(0, above.size() - 1) : above,
                body,
                score.points(),
                score.ofActions());
    }

    /** Columns without a heading count when something stands in them in more than one row, or anywhere without headings. */
    private static Set<Integer> used(List<SourceLine> body) {
        return body.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.text().isBlank() && !cell.carried())
                .map(cell -> cell.column())
                .collect(Collectors.toSet());
    }

    private static @Nullable SourceLine before(List<SourceLine> lines, int index) {
        return index == 0 ? null : lines.get(index - 1);
    }

    /** The likeliest table and all that have the same columns. */
    private static List<Table> proposed(List<Table> all) {
        var candidates = all.stream().filter(Table::ofActions).toList();
        var from = candidates.isEmpty() ? all : candidates;
        return from.stream()
                .max(Comparator.comparingDouble(table -> worth(table, from)))
                .map(best -> from.stream().filter(best::looksLike).toList())
                .orElse(List.of());
    }

    private static double worth(Table table, List<Table> from) {
        var rows = from.stream()
                .filter(table::looksLike)
                .mapToInt(other -> other.body().size())
                .sum();
        return table.score() + Math.min(rows, 40) / 2.0;
    }

    /** In a document every table of actions counts, and a table without headings goes on with the one before. */
    private static List<Table> withContinued(List<Table> all) {
        var proposed = new ArrayList<>(proposed(all));
        List<Table> result = new ArrayList<>();
        @Nullable Table before = null;
        for (var table : all) {
            var goesOn = before != null && !table.ofActions() && table.score() < 6 && sameColumns(before, table);
            if (proposed.contains(table)) {
                before = table;
                result.add(table);
            } else if (goesOn && before != null) {
                result.add(continued(before, table.sheet()));
            } else {
                before = null;
            }
        }
        return result;
    }

    private static boolean sameColumns(Table before, Table table) {
        var width = table.sheet().lines().stream()
                .mapToInt(line -> line.cells().stream()
                        .mapToInt(cell -> cell.column() + 1)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        return before.headings().size() > 2 && before.headings().size() == width;
    }

    private static Table continued(Table before, SourceSheet sheet) {
        var above = sheet.above().isEmpty() ? before.sheet().above() : sheet.above();
        var same = new SourceSheet(sheet.name(), above, sheet.lines());
        return new Table(same, 0, before.headings(), List.of(), sheet.lines(), before.score(), true);
    }

    private TableFinder() {}
}
