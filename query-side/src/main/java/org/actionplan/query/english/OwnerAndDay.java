package org.actionplan.query.english;

import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.jspecify.annotations.Nullable;

/** Who answers for an action and by when, in words; a file that brought the action may have left either open. */
public final class OwnerAndDay {

    public static final String NOBODY_YET = "Nobody yet";

    private static final String NO_DATE = "No date";

    private OwnerAndDay() {}

    public static String owner(ActionLine line, People people) {
        return line.ownerId() == null ? NOBODY_YET : people.nameOf(line.ownerId());
    }

    /** 30 September 2026; where a file is less exact, with its own words. */
    public static String due(ActionLine line) {
        var day = line.dueBy();
        if (day == null) {
            return undated(line.dueWritten());
        }
        var written = asWritten(line.dueWritten());
        return InEnglish.day(day) + (written.isEmpty() ? "" : ". " + written);
    }

    /** 30 Sep 2026, for tables. */
    public static String shortDue(ActionLine line) {
        var day = line.dueBy();
        return day == null ? undated(line.dueWritten()) : InEnglish.shortDay(day);
    }

    /** How a file writes a day that it does not know to the day; empty where it does, or where the day is ours. */
    public static String asWritten(@Nullable WrittenDate written) {
        if (written == null || written.last() == null || written.precision() == Precision.DAY) {
            return "";
        }
        return written.text().isBlank()
                ? ""
                : "The file says “" + written.text().strip() + "”";
    }

    private static String undated(@Nullable WrittenDate written) {
        return written == null || written.text().isBlank()
                ? NO_DATE
                : NO_DATE + ": " + written.text().strip();
    }
}
