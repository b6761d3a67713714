package org.actionplan.query.imports.words;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.DateRead.Order;
import org.jspecify.annotations.Nullable;

/** A date that a workbook stores as a number. */
final class StoredDate {

    /** Day 0 of workbooks, by which a year typed into a date's cell can be told. */
    static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private StoredDate() {}

    static DateRead read(Cell cell) {
        LocalDate day = requireNonNull(cell.date());
        if (!fits(day)) return outOfRange(cell, day);
        Span span = span(day, cell.shown());
        return of(new WrittenDate(cell.text(), span.precision(), span.first(), span.last()));
    }

    private static Span span(LocalDate day, @Nullable Precision shown) {
        if (shown == Precision.MONTH) return Span.month(day.getYear(), day.getMonthValue());
        return shown == Precision.YEAR ? Span.year(day.getYear()) : Span.day(day);
    }

    private static DateRead of(WrittenDate date) {
        return new DateRead(date, null, null, Order.NOT_SHOWN, List.of());
    }

    /** Who types 2026 into a cell made for dates sees 18 July 1905 there. */
    private static DateRead outOfRange(Cell cell, LocalDate day) {
        long typed = ChronoUnit.DAYS.between(DAY_0, day);
        boolean year = typed >= PlanDay.FIRST.getYear() && typed <= PlanDay.LAST.getYear();
        return DateRead.undated(
                cell.text(), year ? DateWarnings.yearTyped(cell.text(), typed) : DateWarnings.outOfRange(cell.text()));
    }

    private static boolean fits(LocalDate day) {
        return !day.isBefore(PlanDay.FIRST) && !day.isAfter(PlanDay.LAST);
    }
}
