package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.Deadline;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceSheet;

/**
 * Where in a file its actions stand.
 *
 * @param tables those with actions; a form is a table with one row
 * @param forms which of them are forms
 * @param all every table and form of the file, to choose from
 */
record Layout(Source source, List<Table> tables, List<Table> forms, List<Table> all) {

    private static final Pattern SIGNED = Pattern.compile(
            "(form )?(completed|signed|submitted) by.*|positions?.*|date|date (signed|completed|submitted)|(name of"
                    + " )?(provider|location|service)( name)?|registered manager");

    static Layout of(Source source, Answers answers, Deadline deadline) {
        Map<String, Table> forms = new LinkedHashMap<>();
        source.sheets().forEach(sheet -> FormFinder.form(sheet).ifPresent(form -> forms.put(sheet.name(), form)));
        var sheets = source.sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty() && !forms.containsKey(sheet.name()))
                .toList();
        var found = TableFinder.find(source, sheets, answers, deadline);
        var all = Stream.concat(forms.values().stream(), found.all().stream()).toList();
        return new Layout(source, tables(source, answers, forms, found), List.copyOf(forms.values()), all);
    }

    private static List<Table> tables(
            Source source, Answers answers, Map<String, Table> forms, TableFinder.Found found) {
        var answered = answers.tables();
        if (answered != null) {
            return answered.stream()
                    .flatMap(place -> at(place, forms, found).stream())
                    .toList();
        }
        var proper = found.actions().stream().anyMatch(Table::ofActions);
        if (forms.isEmpty() || (proper && source.kind() != Source.Kind.DOCUMENT)) {
            return found.actions();
        }
        return inOrder(
                source,
                Stream.concat(forms.values().stream(), proper ? found.actions().stream() : Stream.empty())
                        .toList());
    }

    private static Optional<Table> at(Answers.Table place, Map<String, Table> forms, TableFinder.Found found) {
        var form = Optional.ofNullable(forms.get(place.sheet())).filter(table -> place.headerRow() == 0);
        return form.or(() -> found.actions().stream()
                .filter(table -> table.place().equals(place))
                .findFirst());
    }

    private static List<Table> inOrder(Source source, List<Table> tables) {
        return source.sheets().stream()
                .flatMap(sheet ->
                        tables.stream().filter(table -> table.sheet().name().equals(sheet.name())))
                .toList();
    }

    boolean isForm(Table table) {
        return forms.contains(table);
    }

    List<Reading.Candidate> candidates() {
        return all.stream()
                .map(table -> new Reading.Candidate(
                        table.sheet().name(),
                        table.headerLine(),
                        table.headings().stream().map(Heading::text).toList(),
                        table.body().size(),
                        tables.stream().anyMatch(chosen -> chosen.place().equals(table.place()))))
                .toList();
    }

    /** Everything that is no row of a table of actions: where keys and facts stand. */
    List<Outside> outside(List<ReadTable> read) {
        List<Outside> outside = new ArrayList<>();
        for (var sheet : source.sheets()) {
            outside.add(new Outside(sheet.name(), paragraphs(sheet.above()), !outside.isEmpty()));
            var own = read.stream()
                    .filter(table -> table.table().sheet().name().equals(sheet.name()))
                    .toList();
            if (own.isEmpty() || isForm(own.getFirst().table())) {
                outside.add(new Outside(sheet.name(), own.isEmpty() ? sheet.lines() : signed(sheet), true));
            }
            own.forEach(table -> outside.add(new Outside(sheet.name(), around(table), false)));
        }
        return outside.stream().filter(lines -> !lines.lines().isEmpty()).toList();
    }

    /** The lines of a form that tell who filled it in, and when. */
    private static List<SourceLine> signed(SourceSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> !line.cells().isEmpty()
                        && SIGNED.matcher(Plain.words(line.cells().getFirst().text()))
                                .matches())
                .toList();
    }

    private static List<SourceLine> around(ReadTable table) {
        return Stream.concat(
                        table.table().above().stream(), table.tail().stream().map(TableRow::line))
                .toList();
    }

    private static List<SourceLine> paragraphs(List<String> texts) {
        List<SourceLine> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new SourceLine(lines.size() + 1, List.of(Cell.of(0, text)))));
        return lines;
    }
}
