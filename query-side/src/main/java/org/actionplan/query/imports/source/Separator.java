package org.actionplan.query.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * What stands between the fields of a file.
 *
 * @param named whether the first line says so itself ("sep=;"), as Excel understands it
 */
record Separator(char character, boolean named) {

    private static final List<Character> ALL = List.of(',', ';', '\t', '|');

    /** Enough to see which one gives equal records, with titles above them. */
    private static final int SAMPLE = 100;

    /** The named one, or the one that makes most records equally long; the earlier of two that do it equally well. */
    static Separator of(String text) {
        var first = text.lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        if (first.matches("\"?sep=[,;|]\"?")) {
            return new Separator(first.replace("\"", "").charAt("sep=".length()), true);
        }
        return ALL.stream()
                .max(Comparator.comparingInt((Character character) -> alike(text, character))
                        .thenComparing(Comparator.comparingInt((Character character) -> -ALL.indexOf(character))))
                .map(character -> new Separator(character, false))
                .orElseThrow();
    }

    /** How many of the first records have as many fields as most others, counting only those with several. */
    private static int alike(String text, char character) {
        var byLength = new HashMap<Integer, Integer>();
        try {
            var records = records(character).ofCsvRecord(text).iterator();
            for (var i = 0; i < SAMPLE && records.hasNext(); i++) {
                byLength.merge(records.next().getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException wrongFurtherDown) {
            // What was found before it still shows which one it is.
        }
        byLength.remove(1);
        return byLength.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Records of any length; where a quotation mark leaves open what belongs to a field, nothing is guessed. */
    static CsvReader.CsvReaderBuilder records(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(SourceLimits.BYTES);
    }
}
