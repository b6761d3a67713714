package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.imports.source.Deadline;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLimits;
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

    /** @throws CannotRead when the file has more tables than anybody would look through */
    static Found find(Source source, List<SourceSheet> sheets, Answers answers, Deadline deadline) {
        List<Table> all = new ArrayList<>();
        for (var sheet : sheets) {
            all.addAll(tables(sheet, deadline));
            limit(all.size());
        }
        var answered = answers.tables();
        if (answered == null) {
            return new Found(all, source.kind() == Source.Kind.DOCUMENT ? withContinued(all) : proposed(all));
        }
        return new Found(
                all,
                answered.stream()
                        .distinct()
                        .map(place -> at(place, all, sheets))
                        .filter(Objects::nonNull)
                        .map(table -> apart(table, answered))
                        .toList());
    }

    /** No row is in two tables, nor in one of them and over the next. */
    private static Table apart(Table table, List<Answers.Table> answered) {
        var headers = answered.stream()
                .filter(place -> place.sheet().equals(table.sheet().name()))
                .map(Answers.Table::headerRow)
                .collect(Collectors.toCollection(TreeSet::new));
        var after = headers.lower(table.headerLine());
        var end = headers.higher(table.headerLine());
        var above = table.above();
        var body = table.body();
        return table.with(
                after == null ? above : above(above, after, above.size()),
                end == null ? body : body.subList(0, place(body, end)));
    }

    private static void limit(int tables) {
        if (tables > SourceLimits.TABLES) {
            throw new CannotRead("file.too-many-sheets");
        }
    }

    private static @Nullable Table at(Answers.Table place, List<Table> all, List<SourceSheet> sheets) {
        var known = all.stream().filter(table -> table.place().equals(place)).findFirst();
        return known.orElseGet(() -> sheets.stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> table(sheet, 0, place.headerRow(), Integer.MAX_VALUE))
                .orElse(null));
    }

    /** The tables of a sheet: usually one, several where other headings stand further down. */
    private static List<Table> tables(SourceSheet sheet, Deadline deadline) {
        var starts = starts(sheet, deadline);
        List<Table> tables = new ArrayList<>();
        for (var index = 0; index < starts.size(); index++) {
            deadline.check();
            var after = index == 0 ? 0 : starts.get(index - 1);
            var end = index + 1 < starts.size() ? starts.get(index + 1) : Integer.MAX_VALUE;
            tables.add(table(sheet, after, starts.get(index), end));
        }
        return tables;
    }

    private static List<Integer> starts(SourceSheet sheet, Deadline deadline) {
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
            starts.addAll(further(sheet, best, deadline));
        }
        return starts;
    }

    /** Further headings below, unlike the first ones: another table on the same sheet. */
    private static List<Integer> further(SourceSheet sheet, int first, Deadline deadline) {
        List<Integer> starts = new ArrayList<>();
        var shape = table(sheet, 0, first, Integer.MAX_VALUE).shape();
        for (var index = 0; index < sheet.lines().size() - 1; index++) {
            deadline.check();
            var line = sheet.lines().get(index);
            if (line.number() > first && isAnother(line, shape)) {
                starts.add(line.number());
                limit(starts.size());
            }
        }
        return starts;
    }

    private static boolean isAnother(SourceLine line, Set<String> first) {
        var texts = line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.text().isBlank())
                .map(cell -> Plain.line(cell.text()))
                .toList();
        if (texts.size() < KNOWN_FOR_ANOTHER || texts.stream().anyMatch(text -> text.length() > 45)) {
            return false;
        }
        if (!mostAreKnown(texts)) {
            return false;
        }
        var repeated =
                texts.stream().filter(text -> first.contains(Plain.words(text))).count();
        return repeated * 4 < 3L * texts.size() && HeaderLine.score(line, null).known() >= KNOWN_FOR_ANOTHER;
    }

    /** Four of five; it stops at the first that is too much, as nearly every line of a file is asked. */
    private static boolean mostAreKnown(List<String> texts) {
        var others = 0;
        for (var text : texts) {
            if (!Headings.known(text) && ++others * 10 > texts.size() * 2) {
                return false;
            }
        }
        return true;
    }

    /** @param after the line of the headings of the table before, whose rows are not about this one */
    private static Table table(SourceSheet sheet, int after, int headerLine, int end) {
        var lines = sheet.lines();
        var start = place(lines, headerLine);
        var at = start < lines.size() && lines.get(start).number() == headerLine ? lines.get(start) : null;
        var first = at == null ? start : start + 1;
        var body = lines.subList(first, Math.max(first, place(lines, end)));
        var before = before(lines, start);
        var texts = at == null ? new TreeMap<Integer, String>() : HeaderLine.texts(at, before);
        var score = at == null ? HeaderLine.Score.NONE : HeaderLine.score(at, before);
        var grouped = before != null && at != null && HeaderLine.groups(before, at);
        return new Table(
                sheet,
                headerLine,
                HeaderLine.headings(texts, used(body)),
                above(lines, after, grouped ? start - 1 : start),
                body,
                score.points(),
                score.ofActions());
    }

    /** Everything over the first table of a sheet; over a further one only titles, as the rest are rows of another. */
    private static List<SourceLine> above(List<SourceLine> lines, int after, int end) {
        var first = after == 0 ? 0 : end;
        while (first > 0
                && lines.get(first - 1).number() > after
                && lines.get(first - 1).cells().size() <= 2) {
            first--;
        }
        return lines.subList(first, end);
    }

    /** Where in the lines, which come in order, the one with this number stands or would stand. */
    private static int place(List<SourceLine> lines, int number) {
        var low = 0;
        var high = lines.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (lines.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        var rows = rows(from);
        return from.stream()
                .max(Comparator.comparingDouble(table ->
                        table.score() + Math.min(rows.getOrDefault(table.shape(), 0), 40) / 2.0))
                .map(best -> from.stream().filter(best::looksLike).toList())
                .orElse(List.of());
    }

    /** How many rows stand under headings like these in the whole file. */
    private static Map<Set<String>, Integer> rows(List<Table> from) {
        Map<Set<String>, Integer> own = new HashMap<>();
        from.forEach(table -> own.merge(table.shape(), table.body().size(), Integer::sum));
        Map<Set<String>, Integer> alike = new HashMap<>();
        own.keySet()
                .forEach(shape -> alike.put(
                        shape,
                        own.entrySet().stream()
                                .filter(other -> Table.alike(shape, other.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum()));
        return alike;
    }

    /** In a document every table of actions counts, and a table without headings goes on with the one before. */
    private static List<Table> withContinued(List<Table> all) {
        var proposed = proposed(all);
        List<Table> result = new ArrayList<>();
        @Nullable Table before = null;
        for (var table : all) {
            var goesOn = before != null && !table.ofActions() && table.score() < 6 && sameColumns(before, table);
            if (proposed.stream().anyMatch(one -> one == table)) {
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
