package org.actionplan.query.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Reads records whose fields are separated by commas, semicolons, tabs or bars, whatever the file is called. */
final class SeparatedReader {

    private final Allowance allowance;

    SeparatedReader(Allowance allowance) {
        this.allowance = allowance;
    }

    SourceSheet read(String text) {
        var separator = Separator.of(text);
        try {
            return new SourceSheet("", List.of(), lines(text, separator));
        } catch (CsvParseException wrong) {
            throw new CannotRead(isAboutQuotes(wrong) ? "file.quote-not-closed" : "file.too-many-columns");
        }
    }

    private static boolean isAboutQuotes(CsvParseException wrong) {
        return String.valueOf(wrong.getMessage()).contains("quote");
    }

    private List<SourceLine> lines(String text, Separator separator) {
        var lines = new ArrayList<SourceLine>();
        var number = 0;
        for (var fields :
                (Iterable<CsvRecord>) Separator.records(separator.character()).ofCsvRecord(text)) {
            number++;
            var cells = number == 1 && separator.named() ? List.<Cell>of() : cells(fields);
            if (!cells.isEmpty()) {
                allowance.line();
                lines.add(new SourceLine(number, cells));
            }
        }
        Allowance.refuseIf(lines.isEmpty(), "file.empty");
        return List.copyOf(lines);
    }

    private List<Cell> cells(CsvRecord fields) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < fields.getFieldCount(); column++) {
            var text = CellText.plain(fields.getField(column));
            if (!text.isBlank()) {
                allowance.cell(column, text);
                cells.add(Cell.of(column, text));
            }
        }
        return List.copyOf(cells);
    }
}
