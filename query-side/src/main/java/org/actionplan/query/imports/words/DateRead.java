package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about when.
 *
 * @param date the day, month or season meant, with the cell's whole text; it names no day when the cell names none
 * @param start when it begins, where the cell says that ("From April 2026"); null otherwise
 * @param done when it was done, where the cell says that instead of when it is due ("Done 12 May 2026"); null otherwise
 * @param order what the cell tells about the order in which this file writes day and month
 */
public record DateRead(
        WrittenDate date,
        @Nullable WrittenDate start,
        @Nullable WrittenDate done,
        Order order,
        List<Warning> warnings) {

    /** The order of day and month in a date of figures. */
    public enum Order {
        /** The cell has no such date, or it reads the same both ways. */
        NOT_SHOWN,
        /** "03/04/2026": nothing in the cell decides. */
        EITHER,
        DAY_FIRST,
        MONTH_FIRST
    }

    static DateRead undated(String text, Warning... warnings) {
        return new DateRead(WrittenDate.undated(text), null, null, Order.NOT_SHOWN, List.of(warnings));
    }

    /** The same, with its warnings about another field than the due date. */
    public DateRead about(String field) {
        return new DateRead(
                date,
                start,
                done,
                order,
                warnings.stream()
                        .map(warning -> new Warning(warning.code(), field, warning.text(), warning.words()))
                        .toList());
    }
}
