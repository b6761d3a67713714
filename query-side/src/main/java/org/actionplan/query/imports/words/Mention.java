package org.actionplan.query.imports.words;

import java.time.LocalDate;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.words.DateRead.Order;
import org.jspecify.annotations.Nullable;

/**
 * A date found within a text.
 *
 * @param span the days it can mean; null when its trouble leaves none
 */
record Mention(int start, int end, String text, @Nullable Span span, Trouble trouble, Order order) {

    /** What the reader should know about how a date is written. */
    enum Trouble {
        NONE,
        TWO_DIGIT_YEAR,
        NO_YEAR,
        IMPOSSIBLE,
        OUT_OF_RANGE,
        QUARTER_UNCLEAR
    }

    Precision precision() {
        return span == null ? Precision.NONE : span.precision();
    }

    WrittenDate written(String as) {
        return span == null
                ? WrittenDate.undated(as)
                : new WrittenDate(as, span.precision(), span.first(), span.last());
    }

    /** The same with words before it that change what it means. */
    Mention fromAs(String whole, int before, Span other) {
        return new Mention(start - before, end, whole.substring(start - before, end), other, trouble, order);
    }

    /** The same, without days that no plan can speak of. */
    Mention withinPlans() {
        boolean fits = span == null || fits(span.first()) && fits(span.last());
        return fits ? this : new Mention(start, end, text, null, Trouble.OUT_OF_RANGE, order);
    }

    private static boolean fits(LocalDate day) {
        return !day.isBefore(PlanDay.FIRST) && !day.isAfter(PlanDay.LAST);
    }
}
