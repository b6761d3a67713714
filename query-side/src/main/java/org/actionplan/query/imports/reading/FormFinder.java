package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceSheet;

/**
 * Finds forms, whose labels stand at the left of what was filled in or above it, and turns each into a table with one
 * row.
 */
final class FormFinder {

    private static final int LABEL = 260;
    private static final int MOST_CELLS = 4;

    private final Map<String, String> filled = new LinkedHashMap<>();
    private final Map<Integer, String> waiting = new LinkedHashMap<>();

    static Optional<Table> form(SourceSheet sheet) {
        if (sheet.lines().size() < 3 || sheet.lines().stream().anyMatch(FormFinder::isOfTable)) {
            return Optional.empty();
        }
        var finder = new FormFinder();
        sheet.lines().forEach(finder::read);
        return finder.isForm() ? Optional.of(finder.table(sheet)) : Optional.empty();
    }

    /** More cells than a form has, or headings beside each other as a table has them. */
    private static boolean isOfTable(SourceLine line) {
        var own = own(line).size();
        var score = HeaderLine.score(line, null);
        return own > MOST_CELLS || (own > 2 && score.ofActions() && score.known() > 2);
    }

    private static List<Cell> own(SourceLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.carried() && !cell.text().isBlank())
                .toList();
    }

    private void read(SourceLine line) {
        var own = own(line);
        if (own.isEmpty()) {
            return;
        }
        var first = own.getFirst();
        if (own.size() == 2 && own.stream().allMatch(FormFinder::isShortLabel)) {
            waiting.clear();
            own.forEach(cell -> wait(cell.column(), Plain.line(cell.text())));
        } else if (own.size() > 1 && isLabel(first) && isFree(first)) {
            waiting.clear();
            fill(Plain.line(first.text()), rest(own));
        } else if (own.size() == 1 && isLabel(first) && (first.column() == 0 || waiting.isEmpty()) && isFree(first)) {
            alone(line, first);
        } else {
            own.forEach(this::value);
        }
    }

    /** A label without a text beside it: the field is empty, or its text stands below. */
    private void alone(SourceLine line, Cell first) {
        waiting.clear();
        var empty = line.cells().stream()
                .anyMatch(cell -> cell.column() > first.column() && cell.text().isBlank());
        filled.putIfAbsent(Plain.line(first.text()), "");
        if (!empty) {
            wait(first.column(), Plain.line(first.text()));
        }
    }

    private void wait(int column, String label) {
        waiting.put(column, label);
        filled.putIfAbsent(label, "");
    }

    /** While a label waits for its text, what looks like another label may be that text. */
    private boolean isFree(Cell cell) {
        var text = cell.text().strip();
        return waiting.isEmpty()
                || text.endsWith(":")
                || text.endsWith("?")
                || waiting.values().stream()
                        .noneMatch(label -> filled.getOrDefault(label, "").isEmpty());
    }

    private void value(Cell cell) {
        var text = cell.text();
        var colon = text.indexOf(':');
        if (colon > 0 && colon < 80 && Headings.known(text.substring(0, colon)) && colon + 1 < text.length()) {
            fill(Plain.line(text.substring(0, colon)), text.substring(colon + 1).strip());
            return;
        }
        var label = waiting.containsKey(cell.column())
                ? waiting.get(cell.column())
                : waiting.values().stream().findFirst().orElse(null);
        if (label != null) {
            fill(label, text);
        }
    }

    private void fill(String label, String text) {
        var bare = label.replaceFirst("[:\\s]+$", "");
        filled.remove(label + ":");
        filled.merge(bare, text, (one, more) -> one.isEmpty() ? more : more.isEmpty() ? one : one + "\n" + more);
    }

    private static String rest(List<Cell> own) {
        var texts = own.stream().skip(1).map(Cell::text).toList();
        return String.join("\n", texts);
    }

    private static boolean isLabel(Cell cell) {
        return cell.text().length() <= LABEL
                && (Headings.known(cell.text()) || cell.text().strip().endsWith(":"));
    }

    private static boolean isShortLabel(Cell cell) {
        return cell.text().length() <= 40
                && Headings.known(cell.text())
                && cell.text().chars().noneMatch(Character::isDigit);
    }

    /** A form about actions asks what will be done and at least two other things that a plan's columns ask, too. */
    private boolean isForm() {
        Set<Meaning> asked = new HashSet<>();
        filled.keySet().stream()
                .flatMap(label -> Headings.best(label).stream())
                .filter(guess -> guess.score() >= Headings.PLAIN)
                .forEach(guess -> asked.add(guess.meaning()));
        var known = filled.keySet().stream().filter(Headings::known).count();
        return asked.contains(Meaning.ACTION)
                && (asked.contains(Meaning.OWNERS) || asked.contains(Meaning.DUE))
                && asked.size() >= 3
                && known * 10 >= filled.size() * 6L;
    }

    private Table table(SourceSheet sheet) {
        List<Heading> headings = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        filled.forEach((label, text) -> {
            cells.add(Cell.of(headings.size(), text));
            headings.add(new Heading(headings.size(), Plain.atMost(160, label)));
        });
        var line = new SourceLine(sheet.lines().getFirst().number(), cells);
        return new Table(sheet, 0, headings, List.of(), List.of(line), headings.size(), true);
    }
}
