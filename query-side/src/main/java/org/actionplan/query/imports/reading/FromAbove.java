package org.actionplan.query.imports.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was written once for several lines: a finding whose cell is empty in the lines that belong to it. */
final class FromAbove {

    private static final List<Meaning> ONCE_FOR_SEVERAL = List.of(Meaning.FINDING, Meaning.OBJECTIVE);

    private final Map<Meaning, String> last = new EnumMap<>(Meaning.class);
    private String regulation = "";

    /** Only columns left of the action are written once for several; further right an empty cell says nothing. */
    Map<Meaning, String> of(TableRow row) {
        Map<Meaning, String> above = new EnumMap<>(Meaning.class);
        var action = row.columns().in(row.table(), Meaning.ACTION).stream()
                .mapToInt(Heading::column)
                .findFirst()
                .orElse(0);
        for (var meaning : ONCE_FOR_SEVERAL) {
            var left = row.columns().in(row.table(), meaning).stream().anyMatch(heading -> heading.column() < action);
            var text = row.text(meaning);
            if (!text.isEmpty()) {
                last.put(meaning, text);
            } else if (left && last.containsKey(meaning)) {
                above.put(meaning, last.getOrDefault(meaning, ""));
            }
        }
        regulation(row, above);
        return above;
    }

    private void regulation(TableRow row, Map<Meaning, String> above) {
        var text = row.text(Meaning.REGULATION);
        if (!text.isEmpty() || !above.containsKey(Meaning.FINDING)) {
            regulation = text;
        } else if (!regulation.isEmpty()) {
            above.put(Meaning.REGULATION, regulation);
        }
    }
}
