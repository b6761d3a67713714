package org.actionplan.query.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads records whose fields are separated by commas, semicolons, tabs or bars, whatever the file is called. */
final class SeparatedReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Enough to see which separator gives equal records, with titles above them. */
    private static final int SAMPLE = 100;

    private final Allowance allowance;

    SeparatedReader(Allowance allowance) {
        this.allowance = allowance;
    }

    SourceSheet read(String text) {
        try {
            return new SourceSheet("", List.of(), lines(text, separator(text)));
        } catch (CsvParseException unclosed) {
            throw new CannotRead("file.quote-not-closed");
        }
    }

    private List<SourceLine> lines(String text, char separator) {
        var lines = new ArrayList<SourceLine>();
        var number = 0;
        for (var fields : (Iterable<CsvRecord>) reader(separator, false).ofCsvRecord(text)) {
            number++;
            var line = new SourceLine(number, cells(fields));
            if (!line.cells().isEmpty()) {
                allowance.line();
                lines.add(line);
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

    /** The one that makes most records of the beginning equally long; the earlier of two that do it equally well. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> alike(text, separator))
                        .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
                .orElse(',');
    }

    private static long alike(String text, char separator) {
        Map<Integer, Long> byLength;
        try (var records = reader(separator, true).ofCsvRecord(text)) {
            byLength = records.stream()
                    .limit(SAMPLE)
                    .map(CsvRecord::getFieldCount)
                    .filter(length -> length > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return byLength.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    }

    private static CsvReader.CsvReaderBuilder reader(char separator, boolean anyhow) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(anyhow)
                .maxBufferSize(SourceLimits.BYTES);
    }
}
