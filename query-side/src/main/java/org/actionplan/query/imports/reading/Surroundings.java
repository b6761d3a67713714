package org.actionplan.query.imports.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.DateContext;

/**
 * What a file says outside the rows of its actions.
 *
 * @param legend its keys
 * @param facts what it says of the plan as a whole
 */
record Surroundings(Legend legend, Facts facts) {

    private static final Pattern CHOICES = Pattern.compile("\\(([A-Z0-9](?:\\s*[/,]\\s*[A-Z0-9])+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Surroundings of(List<Outside> outside, List<ReadTable> tables, Columns columns, DateContext dates) {
        var finder = new LegendFinder(used(tables));
        finder.read(outside);
        var facts = new FactFinder(dates);
        outside.forEach(lines -> alone(lines, facts));
        facts.labelled(finder.others());
        var found = facts.facts();
        var legend = finder.legend(found.names()).withPosts(posts(tables));
        return new Surroundings(withChoices(legend, columns), found);
    }

    private static void alone(Outside outside, FactFinder facts) {
        for (var line : outside.lines()) {
            var texts = line.cells().stream()
                    .filter(cell -> !cell.text().isBlank() && !cell.carried())
                    .toList();
            if (texts.size() == 1 && !outside.aside()) {
                facts.alone(texts.getFirst().text());
            } else {
                texts.forEach(cell -> facts.mention(cell.text()));
            }
        }
    }

    private static LegendFinder.Used used(List<ReadTable> tables) {
        Set<String> statuses = new HashSet<>();
        Set<String> owners = new HashSet<>();
        Set<String> priorities = new HashSet<>();
        tables.stream()
                .flatMap(table -> table.actions().stream())
                .map(ReadTable.Under::row)
                .forEach(row -> {
                    row.cells(Meaning.STATUS).forEach(cell -> statuses.add(Plain.words(cell.text())));
                    row.cells(Meaning.PROGRESS)
                            .forEach(cell -> statuses.add(Plain.words(Plain.atMost(80, cell.text()))));
                    row.cells(Meaning.PRIORITY).forEach(cell -> priorities.add(Plain.words(cell.text())));
                    row.cells(Meaning.OWNERS).forEach(cell -> owners.addAll(List.of(BETWEEN.split(cell.text()))));
                });
        statuses.remove("");
        return new LegendFinder.Used(statuses, owners, priorities);
    }

    private static Set<String> posts(List<ReadTable> tables) {
        Set<String> posts = new HashSet<>();
        tables.stream()
                .flatMap(table -> table.actions().stream())
                .flatMap(under -> under.row().cells(Meaning.OWNERS).stream())
                .map(cell -> Plain.line(cell.text()))
                .filter(text -> text.contains(" ") && text.length() <= 80 && !text.matches(".*([/;&,]| and ).*"))
                .forEach(posts::add);
        return posts;
    }

    /** "Priority (H/M/L)" in the heading explains priorities, too. */
    private static Legend withChoices(Legend legend, Columns columns) {
        Set<String> priorities = new HashSet<>(legend.priorities());
        columns.list().stream()
                .filter(column -> column.meaning() == Meaning.PRIORITY)
                .map(column -> CHOICES.matcher(column.heading()))
                .filter(java.util.regex.Matcher::find)
                .forEach(choices ->
                        priorities.addAll(List.of(Plain.words(choices.group(1)).split(" "))));
        return new Legend(legend.status(), legend.owners(), priorities, legend.printed());
    }
}
