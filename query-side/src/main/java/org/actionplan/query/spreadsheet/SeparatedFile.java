package org.actionplan.query.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.actionplan.query.spreadsheet.Sheet.Heading;
import org.actionplan.query.web.Asked;

/**
 * Writes a sheet as separated text. It begins with the mark by which a spreadsheet program knows its letters; days are
 * written as 2026-09-30, which every program reads the same way.
 */
final class SeparatedFile {

    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

    /** How a cell begins that a spreadsheet program would compute. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private SeparatedFile() {}

    static byte[] of(Sheet sheet) {
        var text = new StringWriter();
        text.write(MARK);
        try (var records = CsvWriter.builder().build(text)) {
            records.writeRecord(sheet.headings().stream()
                    .map(Heading::words)
                    .map(SeparatedFile::harmless)
                    .toList());
            for (var row : sheet.rows()) {
                records.writeRecord(row.stream().map(SeparatedFile::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Entry entry) {
        return switch (entry) {
            case Entry.Text text -> harmless(text.text());
            case Entry.Day day -> day.day().toString();
            case Entry.Moment moment -> MOMENT.format(LocalDateTime.ofInstant(moment.moment(), Asked.ENGLAND));
            case Entry.Count count -> String.valueOf(count.count());
        };
    }

    /** Separated text does not say what is a text: an apostrophe in front keeps it one. */
    private static String harmless(String text) {
        var plain = PlainText.clean(text);
        return FORMULA.matcher(plain).matches() && !NUMBER.matcher(plain).matches() ? "'" + plain : plain;
    }
}
