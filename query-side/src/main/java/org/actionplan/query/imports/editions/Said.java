package org.actionplan.query.imports.editions;

import org.actionplan.api.plan.ActionState;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/** What a row really says, as against what is only assumed of a row that says nothing. */
final class Said {

    private Said() {}

    /** How the row says the action stands; null when it has no word, colour, day or name for it. */
    static @Nullable ActionState state(ReadRow row) {
        var says = row.statusWord() != null
                || row.colour() != null
                || row.completed() != null
                || row.checkedOn() != null
                || row.checkedBy() != null;
        return says ? row.state() : null;
    }
}
