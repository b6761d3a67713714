package org.actionplan.query.imports.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceReader;
import org.actionplan.query.imports.source.SourceSheet;

/** Files sketched line by line, as somebody would type them. */
final class Sketch {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private Sketch() {}

    static Source workbook(SourceSheet... sheets) {
        return new Source("plan.xlsx", Source.Kind.WORKBOOK, "0".repeat(64), List.of(sheets), List.of());
    }

    static Source document(SourceSheet... tables) {
        return new Source("plan.docx", Source.Kind.DOCUMENT, "0".repeat(64), List.of(tables), List.of());
    }

    static Source separated(String text) {
        return separated(text, StandardCharsets.UTF_8);
    }

    static Source separated(String text, Charset charset) {
        return SourceReader.read("plan.csv", text.getBytes(charset));
    }

    static SourceSheet sheet(String name, SourceLine... lines) {
        return new SourceSheet(name, List.of(), List.of(lines));
    }

    /** A table of a document under some paragraphs. */
    static SourceSheet table(int number, List<String> above, SourceLine... lines) {
        return new SourceSheet("table " + number, above, List.of(lines));
    }

    /** @param cells texts, days, ready cells, or null where nothing stands */
    static SourceLine line(int number, Object... cells) {
        List<Cell> made = new ArrayList<>();
        for (var column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                made.add(cell(column, cells[column]));
            }
        }
        return new SourceLine(number, made);
    }

    /** The same, beginning further to the right. */
    static SourceLine from(int first, int number, Object... cells) {
        var shifted = new Object[first + cells.length];
        System.arraycopy(cells, 0, shifted, first, cells.length);
        return line(number, shifted);
    }

    private static Cell cell(int column, Object content) {
        return switch (content) {
            case Cell ready ->
                new Cell(
                        column,
                        ready.text(),
                        ready.fill(),
                        ready.date(),
                        ready.shown(),
                        ready.carried(),
                        ready.width());
            case LocalDate day -> new Cell(column, SHOWN.format(day), null, day, Precision.DAY, false, 1);
            default -> Cell.of(column, content.toString());
        };
    }

    static Cell coloured(String text, String fill) {
        return new Cell(0, text, fill, null, null, false, 1);
    }

    static Cell wide(String text, int width) {
        return new Cell(0, text, null, null, null, false, width);
    }

    static Cell carried(String text) {
        return new Cell(0, text, null, null, null, true, 1);
    }

    static Reading read(Source source) {
        return Readings.of(source, Answers.NONE);
    }

    static Meaning meaning(Reading reading, String heading) {
        return reading.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .map(Reading.Column::meaning)
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(ReadRow row) {
        return row.warnings().stream().map(Warning::code).toList();
    }

    static Answers rows(Map<String, Answers.Row> rows) {
        return new Answers(null, Map.of(), Map.of(), Map.of(), null, rows);
    }
}
