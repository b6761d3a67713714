package org.actionplan.query.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads a day in the ways in which people write one: 31/3/2026, 31 March 2026, 31 mar 2026, 2026-03-31. */
public final class WrittenDay {

    private WrittenDay() {}

    /** The day, if the text is one. */
    public static Optional<LocalDate> read(String text) {
        var parts = text.strip().split("[\\s./-]+");
        if (parts.length != 3) {
            return Optional.empty();
        }
        return parts[0].length() == 4 ? of(parts[2], parts[1], parts[0]) : of(parts[0], parts[1], parts[2]);
    }

    /** The day of these three, if there is one. */
    static Optional<LocalDate> of(String day, String month, String year) {
        if (!year.matches("\\d{4}") || !day.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 3, 03, Mar and March. */
    private static int month(String text) {
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text);
        }
        var word = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> word.length() >= 3 && month.name().startsWith(word))
                .map(Month::getValue)
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no month"));
    }
}
