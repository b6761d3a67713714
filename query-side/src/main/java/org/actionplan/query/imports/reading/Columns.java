package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.Map;

/**
 * What the columns of the tables mean.
 *
 * @param list in the order of the tables
 * @param meanings by heading
 */
record Columns(List<Reading.Column> list, Map<String, Meaning> meanings) {

    Meaning of(Heading heading) {
        return meanings.getOrDefault(heading.text(), Meaning.OTHER);
    }

    boolean has(Meaning meaning) {
        return meanings.containsValue(meaning);
    }

    List<Heading> in(Table table, Meaning meaning) {
        return table.headings().stream()
                .filter(heading -> of(heading) == meaning)
                .toList();
    }
}
