package org.actionplan.query.imports.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.actionplan.query.imports.words.DateForm.Found;
import org.actionplan.query.imports.words.Mention.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Which year a date without one most likely means: for something due, the year that brings it nearest after the day
 * the file describes, allowing for some that are late; for a note, the last such day before it.
 */
record YearGuess(DateContext context, boolean past) {

    private static final int LATE = 4;

    boolean monthFirst() {
        return Boolean.TRUE.equals(context.monthFirst());
    }

    /** "March 27" is March 2027, but "March 31" in a plan of 2026 is a day. */
    boolean couldBeAYear(int year) {
        int now = context.asOf() == null ? 2025 : context.asOf().getYear();
        return year >= now - 20 && year <= now + 4;
    }

    Found day(int month, int day) {
        LocalDate from = from();
        if (from == null) return Found.none(isEverADay(month, day) ? Trouble.NO_YEAR : Trouble.IMPOSSIBLE);
        for (int year = from.getYear(); year <= from.getYear() + 8; year++) {
            Found found = DateForm.day(year, month, day, Trouble.NO_YEAR);
            if (found.span() != null && !found.span().first().isBefore(from)) return found;
        }
        return Found.none(Trouble.IMPOSSIBLE);
    }

    Found month(int month) {
        LocalDate from = from();
        if (from == null) return Found.none(Trouble.NO_YEAR);
        Span same = Span.month(from.getYear(), month);
        boolean gone = same.last().isBefore(from);
        return Found.of(gone ? Span.month(from.getYear() + 1, month) : same, Trouble.NO_YEAR);
    }

    private @Nullable LocalDate from() {
        LocalDate asOf = context.asOf();
        if (asOf == null) return null;
        return past ? asOf.minusYears(1).plusDays(8) : asOf.minusMonths(LATE);
    }

    private static boolean isEverADay(int month, int day) {
        try {
            return LocalDate.of(2024, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
