package org.actionplan.query.imports.reading;

import java.util.List;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLine;

/** Names places of a file in people's words: "row 12", "Open actions row 4", "record 5", "table 2, row 3". */
record Places(Source.Kind kind, boolean severalSheets) {

    static Places in(Source source, List<Table> tables) {
        return new Places(
                source.kind(),
                tables.stream().map(table -> table.sheet().name()).distinct().count() > 1);
    }

    String where(Table table, SourceLine line) {
        return switch (kind) {
            case SEPARATED -> "record " + line.number();
            case WORKBOOK -> (severalSheets ? table.sheet().name() + " " : "") + "row " + line.number();
            case DOCUMENT -> table.sheet().name() + ", row " + line.number();
        };
    }
}
