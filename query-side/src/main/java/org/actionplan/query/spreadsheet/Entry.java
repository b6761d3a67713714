package org.actionplan.query.spreadsheet;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell: a text is never anything else, and a day or a number can be sorted and counted with. */
sealed interface Entry {

    /** An empty cell. */
    Entry NONE = new Text("");

    record Text(String text) implements Entry {}

    record Day(LocalDate day) implements Entry {}

    record Moment(Instant moment) implements Entry {}

    record Count(long count) implements Entry {}

    static Entry text(@Nullable String text) {
        return text == null ? NONE : new Text(text);
    }

    static Entry day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }
}
