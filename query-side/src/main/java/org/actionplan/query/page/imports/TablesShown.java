package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Table;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.Candidate;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceSheet;
import org.actionplan.query.page.FormPage.Wrong;
import org.springframework.util.MultiValueMap;

/** Asks which sheets or tables of a file hold actions, and on which line their headings stand. */
public record TablesShown(List<Choice> choices) {

    private static final int ROWS = 3;
    private static final int COLUMNS = 6;
    private static final int UNREADABLE = -1;

    /**
     * One sheet.
     *
     * @param line where its headings are taken to stand; empty when it is a form, which has none
     * @param firstRows how it goes on, to recognise it by
     */
    public record Choice(
            String field,
            String lineField,
            String sheet,
            String rows,
            String line,
            boolean isChosen,
            List<String> headings,
            List<List<String>> firstRows) {}

    static TablesShown of(Source source, Reading asked, Answers given) {
        var chosen = Objects.requireNonNullElse(given.tables(), asked.tables());
        return new TablesShown(asked.candidates().stream()
                .map(candidate -> choice(source, candidate, chosen))
                .toList());
    }

    /** Nobody has to be asked where there is only one table that can be meant. */
    static boolean isClear(Reading asked) {
        return asked.candidates().size() == 1 && asked.candidates().getFirst().proposed();
    }

    /** Which table was read, in a line, for those who were not asked. */
    static String summary(Reading reading) {
        var names = reading.tables().stream().map(Table::sheet).filter(name -> !name.isBlank());
        var where = String.join(", ", names.map(name -> "“" + name + "”").toList());
        var line = reading.tables().size() == 1 && reading.tables().getFirst().headerRow() > 0
                ? " with its headings on line " + reading.tables().getFirst().headerRow()
                : "";
        var rows = InEnglish.count(reading.rows().size(), "action", "actions");
        return (where.isEmpty() ? "The table was read" : "Read from " + where) + line + ": " + rows + ".";
    }

    private static Choice choice(Source source, Candidate candidate, List<Table> chosen) {
        var table = chosen.stream()
                .filter(each -> each.sheet().equals(candidate.sheet()))
                .findFirst();
        var line = table.map(Table::headerRow).orElse(candidate.headerRow());
        return new Choice(
                field(candidate),
                "line-" + field(candidate),
                candidate.sheet().isBlank() ? "The whole file" : candidate.sheet(),
                InEnglish.count(candidate.rows(), "row", "rows"),
                line == 0 ? "" : String.valueOf(line),
                table.isPresent(),
                headings(candidate),
                rows(source, candidate));
    }

    /** A form has its headings beside what they head, not above. */
    private static List<String> headings(Candidate candidate) {
        return candidate.headerRow() == 0
                ? List.of()
                : candidate.headings().stream()
                        .limit(COLUMNS)
                        .map(Shortened::sample)
                        .toList();
    }

    private static String field(Candidate candidate) {
        return Field.of("table", candidate.sheet());
    }

    private static List<List<String>> rows(Source source, Candidate candidate) {
        return source.sheets().stream()
                .filter(sheet -> sheet.name().equals(candidate.sheet()))
                .map(SourceSheet::lines)
                .flatMap(List::stream)
                .filter(line -> line.number() > candidate.headerRow())
                .limit(ROWS)
                .map(line -> texts(line, columns(candidate)))
                .toList();
    }

    private static int columns(Candidate candidate) {
        return candidate.headerRow() == 0 ? 2 : Math.min(candidate.headings().size(), COLUMNS);
    }

    private static List<String> texts(SourceLine line, int columns) {
        return Stream.iterate(0, column -> column + 1)
                .limit(columns)
                .map(column -> Shortened.sample(line.text(column)))
                .toList();
    }

    static Answers read(Reading asked, Answers given, MultiValueMap<String, String> form) {
        var tables = asked.candidates().stream()
                .filter(candidate -> form.containsKey(field(candidate)))
                .map(candidate -> new Table(candidate.sheet(), line(candidate, form)))
                .toList();
        return new Answers(
                tables, given.columns(), given.statusWords(), given.owners(), given.monthFirst(), given.rows());
    }

    static List<Wrong> wrong(Reading asked, Answers read) {
        var tables = Objects.requireNonNullElse(read.tables(), List.<Table>of());
        if (tables.isEmpty() && !asked.candidates().isEmpty()) {
            return List.of(new Wrong(field(asked.candidates().getFirst()), "Choose the table that holds the actions"));
        }
        return asked.candidates().stream()
                .filter(candidate -> tables.stream()
                        .anyMatch(table -> table.sheet().equals(candidate.sheet()) && table.headerRow() < 0))
                .map(candidate -> new Wrong(
                        "line-" + field(candidate), "Line of the headings: enter the number of a line, such as 10"))
                .toList();
    }

    private static int line(Candidate candidate, MultiValueMap<String, String> form) {
        var typed = Chosen.text(form, "line-" + field(candidate));
        if (typed.isEmpty()) {
            return candidate.headerRow();
        }
        return typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : UNREADABLE;
    }
}
