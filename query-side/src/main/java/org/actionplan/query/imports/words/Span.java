package org.actionplan.query.imports.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.actionplan.api.plan.Precision;

/** The days from the first to the last that a written date can mean. */
record Span(Precision precision, LocalDate first, LocalDate last) {

    static Span day(LocalDate day) {
        return new Span(Precision.DAY, day, day);
    }

    static Span week(LocalDate first) {
        return new Span(Precision.WEEK, first, first.plusDays(6));
    }

    static Span month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new Span(Precision.MONTH, of.atDay(1), of.atEndOfMonth());
    }

    static Span year(int year) {
        return new Span(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From April to March, as councils, the NHS and most providers count their years. */
    static Span financialYear(int from) {
        return new Span(Precision.YEAR, LocalDate.of(from, 4, 1), LocalDate.of(from + 1, 3, 31));
    }

    /** The first quarter is April to June. */
    static Span financialQuarter(int from, int quarter) {
        LocalDate first = LocalDate.of(from, 4, 1).plusMonths(3L * (quarter - 1));
        return new Span(Precision.QUARTER, first, first.plusMonths(3).minusDays(1));
    }

    /** Winter is the one that begins in December of the year. */
    static Span season(int year, String name) {
        Month begins = switch (Tidy.lower(name)) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "autumn" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
        LocalDate first = LocalDate.of(year, begins, 1);
        return new Span(Precision.SEASON, first, first.plusMonths(3).minusDays(1));
    }
}
