package org.actionplan.query.page.history;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.Words;
import org.actionplan.query.page.WrittenDay;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A day as it was typed into a filter.
 *
 * @param problem what is wrong with it, in words; null when nothing is
 */
public record DayTyped(
        String text, @Nullable LocalDate day, @Nullable String problem) {

    /** What was typed, which may be nothing. */
    public static DayTyped of(String text) {
        if (text.isBlank()) {
            return new DayTyped("", null, null);
        }
        return WrittenDay.read(text)
                .map(day -> new DayTyped(text, day, null))
                .orElseGet(() -> new DayTyped(text, null, Words.of("day.not-real")));
    }

    /** The same day, which cannot be taken for some other reason. */
    public DayTyped refused(String key) {
        return new DayTyped(text, null, Words.of(key));
    }

    /** The first moment of the day in England. */
    @Nullable
    Instant start() {
        return day == null ? null : day.atStartOfDay(Asked.ENGLAND).toInstant();
    }

    /** The last moment of the day in England. */
    @Nullable
    Instant end() {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(Asked.ENGLAND).toInstant().minusNanos(1);
    }
}
