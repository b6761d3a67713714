package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;

/** Adds a warning to a row that was read already. */
final class RowWarnings {

    static ReadRow with(ReadRow row, Warning warning) {
        List<Warning> warnings = new ArrayList<>(row.warnings());
        warnings.add(warning);
        return new ReadRow(
                row.source(),
                row.title(),
                row.task(),
                row.owners(),
                row.due(),
                row.promised(),
                row.completed(),
                row.state(),
                row.confidence(),
                row.statusWord(),
                row.colour(),
                row.sourceReference(),
                row.checkedBy(),
                row.checkedOn(),
                row.notes(),
                row.offeredDue(),
                row.split(),
                row.fields(),
                List.copyOf(warnings),
                row.leftOut());
    }

    private RowWarnings() {}
}
