package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.SourceLine;

/** What columns mean: by their headings first, then by what stands in them. */
final class ColumnMeanings {

    /** Enough rows to see what a column holds. */
    private static final int LOOKED_AT = 400;

    /** There is one of each at most; a second claim takes the next best meaning. */
    private static final Set<Meaning> ONCE = EnumSet.of(
            Meaning.ACTION, Meaning.DUE, Meaning.START, Meaning.COMPLETED, Meaning.SIGNED_OFF, Meaning.REFERENCE);

    private record Claim(String heading, Meaning meaning, double score) {}

    private final Map<String, ColumnContent> contents;
    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<String, Boolean> sure = new LinkedHashMap<>();

    private ColumnMeanings(Map<String, ColumnContent> contents) {
        this.contents = contents;
    }

    static Columns of(List<Table> tables, Answers answers) {
        var meanings = new ColumnMeanings(contents(tables));
        meanings.answered(answers);
        meanings.byHeading();
        meanings.byContent();
        return meanings.columns();
    }

    private static Map<String, ColumnContent> contents(List<Table> tables) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        for (var table : tables) {
            for (var heading : table.headings()) {
                var column = cells.computeIfAbsent(heading.text(), text -> new ArrayList<>());
                table.body().stream()
                        .filter(line -> filled(line) > 1)
                        .limit(LOOKED_AT)
                        .flatMap(line -> line.cell(heading.column()).stream())
                        .filter(cell -> !cell.text().isBlank() && !cell.carried())
                        .forEach(column::add);
            }
        }
        Map<String, ColumnContent> contents = new LinkedHashMap<>();
        cells.forEach((heading, column) -> contents.put(heading, new ColumnContent(column)));
        return contents;
    }

    private static long filled(SourceLine line) {
        return line.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private void answered(Answers answers) {
        contents.keySet().forEach(heading -> {
            var meaning = answers.columns().get(heading);
            if (meaning != null) {
                take(heading, meaning, true);
            }
        });
    }

    /** The strongest claims first, so that "Agreed action" keeps the action although "Action notes" has the word too. */
    private void byHeading() {
        List<Claim> claims = new ArrayList<>();
        contents.forEach((heading, content) -> Headings.guesses(heading)
                .forEach(guess -> claims.add(new Claim(
                        heading, guess.meaning(), guess.score() + Fitting.points(guess.meaning(), content)))));
        claims.sort(Comparator.comparingDouble(Claim::score).reversed());
        for (var claim : claims) {
            if (claim.score() > 0 && !meanings.containsKey(claim.heading()) && free(claim.meaning())) {
                take(claim.heading(), claim.meaning(), claim.score() >= Headings.PLAIN);
            }
        }
    }

    private boolean free(Meaning meaning) {
        return !ONCE.contains(meaning) || !meanings.containsValue(meaning);
    }

    private void byContent() {
        if (free(Meaning.ACTION)) {
            longest().ifPresent(heading -> take(heading, Meaning.ACTION, false));
        }
        contents.forEach((heading, content) -> {
            if (!meanings.containsKey(heading)) {
                take(heading, Fitting.guess(content, meanings.values()), content.empty());
            }
        });
    }

    /** Without a column that is surely the action, it is the one with the longest texts. */
    private java.util.Optional<String> longest() {
        return contents.entrySet().stream()
                .filter(entry -> !entry.getValue().empty())
                .filter(entry -> mayBeAction(meanings.get(entry.getKey())))
                .max(Comparator.comparingDouble(entry -> entry.getValue().length()))
                .map(Map.Entry::getKey);
    }

    private static boolean mayBeAction(@org.jspecify.annotations.Nullable Meaning meaning) {
        return meaning == null
                || EnumSet.of(
                                Meaning.FINDING,
                                Meaning.OBJECTIVE,
                                Meaning.OTHER,
                                Meaning.OUTCOME,
                                Meaning.THEME,
                                Meaning.TARGET)
                        .contains(meaning);
    }

    private void take(String heading, Meaning meaning, boolean certain) {
        meanings.put(heading, meaning);
        sure.put(heading, certain);
    }

    private Columns columns() {
        var list = contents.entrySet().stream()
                .map(entry -> new Reading.Column(
                        entry.getKey(),
                        meanings.getOrDefault(entry.getKey(), Meaning.OTHER),
                        sure.getOrDefault(entry.getKey(), false),
                        entry.getValue().samples()))
                .toList();
        return new Columns(list, Map.copyOf(meanings));
    }
}
