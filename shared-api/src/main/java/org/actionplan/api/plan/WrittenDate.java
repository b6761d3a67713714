package org.actionplan.api.plan;

import java.time.LocalDate;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * A date as a file says it, with what it can mean. "Sept 2026" is known to the month, from 1 to 30 September 2026;
 * "ongoing" has the precision none and no days.
 *
 * @param text the cell as a person sees it; empty when the cell was empty
 * @param first the first day it can mean, or null when it names no day
 * @param last the last day it can mean: something due then is late only after it
 */
public record WrittenDate(
        @ReadableText(max = Limits.TEXT) String text,
        Precision precision,
        @PlanDay @Nullable LocalDate first,
        @PlanDay @Nullable LocalDate last) {

    /** Nothing was written. */
    public static final WrittenDate NONE = new WrittenDate("", Precision.NONE, null, null);

    /** A text that names no day. */
    public static WrittenDate undated(String text) {
        return new WrittenDate(text, Precision.NONE, null, null);
    }

    /** One day. */
    public static WrittenDate day(String text, LocalDate day) {
        return new WrittenDate(text, Precision.DAY, day, day);
    }

    /** The day, where it is known to the day; a month is no day. */
    public @Nullable LocalDate exactDay() {
        return first != null && first.equals(last) ? first : null;
    }
}
