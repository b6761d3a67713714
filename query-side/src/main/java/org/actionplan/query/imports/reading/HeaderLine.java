package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.SourceLine;
import org.jspecify.annotations.Nullable;

/** How much a line looks like the headings of a table, and what headings it gives. */
final class HeaderLine {

    private static final int LONG = 60;
    private static final int TOO_LONG = 160;
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s./:%\u00a3,-]+");

    /** @param known how many headings say plainly what they mean, each meaning counted once */
    record Score(double points, int known, boolean ofActions) {

        static final Score NONE = new Score(0, 0, false);
    }

    static Score score(SourceLine line, @Nullable SourceLine before) {
        var own = own(line);
        if (own.size() < 2 || own.stream().anyMatch(cell -> cell.text().length() > TOO_LONG)) {
            return Score.NONE;
        }
        var texts = texts(line, before).values().stream().toList();
        return score(own, texts);
    }

    private static Score score(List<Cell> own, List<String> texts) {
        Set<Meaning> plain = new HashSet<>();
        double points = 0;
        for (var text : texts) {
            var guess = Headings.best(text);
            if (guess.isPresent() && guess.get().score() >= Headings.PLAIN) {
                points += plain.add(guess.get().meaning()) ? 3 : 1;
            } else if (guess.isPresent()) {
                points += 1;
            }
            points -= unlikely(text);
        }
        if (own.stream().allMatch(cell -> cell.fill() != null)) {
            points += 2;
        }
        return new Score(points, plain.size(), ofActions(texts, plain));
    }

    /** A heading is no date, no number, no sentence and no label of a value beside it. */
    private static double unlikely(String text) {
        var figure = FIGURE.matcher(text).matches() ? 3 : 0;
        var label = text.endsWith(":") ? 1.5 : 0;
        var sentence = text.endsWith(".") && text.length() > 12 ? 2 : 0;
        return figure + label + sentence + (text.length() > LONG ? 1.5 : 0);
    }

    private static boolean ofActions(List<String> texts, Set<Meaning> plain) {
        var action = texts.stream().anyMatch(text -> Headings.score(text, Meaning.ACTION) >= Headings.PLAIN);
        var what = action || plain.contains(Meaning.FINDING) || plain.contains(Meaning.OBJECTIVE);
        var whoOrWhen = plain.contains(Meaning.OWNERS)
                || plain.contains(Meaning.DUE)
                || plain.contains(Meaning.STATUS)
                || plain.contains(Meaning.PROGRESS);
        return what && whoOrWhen;
    }

    private static List<Cell> own(SourceLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.text().isBlank())
                .toList();
    }

    /** The text over each column; where two lines of headings stand, the upper one helps the lower. */
    static TreeMap<Integer, String> texts(SourceLine line, @Nullable SourceLine before) {
        var texts = new TreeMap<Integer, String>();
        for (var cell : line.cells()) {
            if (!cell.text().isBlank()) {
                texts.put(cell.column(), Plain.line(cell.text()));
            }
        }
        if (before != null && groups(before, line)) {
            before.cells().stream()
                    .filter(cell -> !cell.carried() && !cell.text().isBlank())
                    .forEach(cell -> under(cell, texts));
        }
        return texts;
    }

    /** Whether the line before holds headings over several columns of this line. */
    static boolean groups(SourceLine before, SourceLine line) {
        var own = own(before);
        var wide = own.stream().anyMatch(cell -> cell.width() > 1 && below(cell, line) > 1);
        return before.number() == line.number() - 1
                && own.size() > 1
                && wide
                && own.stream()
                        .allMatch(cell ->
                                cell.text().length() <= LONG && !cell.text().endsWith(":"))
                && own.stream().noneMatch(cell -> cell.date() != null);
    }

    private static long below(Cell group, SourceLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .filter(cell -> cell.column() >= group.column() && cell.column() < group.column() + group.width())
                .count();
    }

    private static void under(Cell group, TreeMap<Integer, String> texts) {
        for (var column = group.column(); column < group.column() + group.width(); column++) {
            var text = Plain.line(group.text());
            var own = texts.get(column);
            if (own == null) {
                if (column == group.column()) {
                    texts.put(column, text);
                }
            } else if (group.width() > 1
                    && (!Headings.known(own) || Plain.words(text).matches("dates?"))) {
                texts.put(column, text + " " + own.toLowerCase(Locale.UK));
            }
        }
    }

    /** A heading for each column that holds something, each unlike the others. */
    static List<Heading> headings(TreeMap<Integer, String> texts, Set<Integer> used) {
        var columns = new TreeMap<>(texts);
        used.forEach(column -> columns.putIfAbsent(column, ""));
        Set<String> taken = new HashSet<>();
        List<Heading> headings = new ArrayList<>();
        columns.forEach((column, text) -> headings.add(new Heading(column, unlike(taken, column, text))));
        return headings;
    }

    private static String unlike(Set<String> taken, int column, String text) {
        var plain = text.isBlank() ? "Column " + Plain.letter(column) : Plain.atMost(TOO_LONG, text);
        var name = plain;
        for (var again = 2; !taken.add(name); again++) {
            name = plain + " (" + again + ")";
        }
        return name;
    }

    private HeaderLine() {}
}
