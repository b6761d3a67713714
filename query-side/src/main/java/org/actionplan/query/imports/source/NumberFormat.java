package org.actionplan.query.imports.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.actionplan.api.plan.Precision;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook shows a number.
 *
 * @param index below 164 one of those every workbook has
 */
record NumberFormat(int index, String pattern) {

    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    private static final int BUILT_IN_SHORT_DATE = 14;
    private static final int BUILT_IN_DATE_AND_TIME = 22;
    private static final int FIRST_OF_THE_WORKBOOK = 164;

    /** What stands as it is: quoted words, escaped characters, colours and languages in brackets. */
    private static final Pattern NO_PLACEHOLDER = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    /** Some formats are stored as American ones and shown as the country has them; here that is the United Kingdom. */
    static NumberFormat of(int index, @Nullable String pattern) {
        if (index == BUILT_IN_SHORT_DATE) {
            return new NumberFormat(FIRST_OF_THE_WORKBOOK, "dd/mm/yyyy");
        }
        if (index == BUILT_IN_DATE_AND_TIME) {
            return new NumberFormat(FIRST_OF_THE_WORKBOOK, "dd/mm/yyyy hh:mm");
        }
        if (pattern == null || pattern.isBlank()) {
            return GENERAL;
        }
        return pattern.contains("[$-F800]")
                ? new NumberFormat(FIRST_OF_THE_WORKBOOK, "dd mmmm yyyy")
                : new NumberFormat(index, pattern);
    }

    boolean isDate() {
        return shown() != null && DateUtil.isADateFormat(index, pattern);
    }

    /** How much of a date it shows; null when only a time of the day. */
    @Nullable
    Precision shown() {
        var first = pattern.split(";", -1)[0];
        var letters = NO_PLACEHOLDER.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.contains("d")) {
            return Precision.DAY;
        }
        if (letters.contains("y")) {
            return letters.contains("m") ? Precision.MONTH : Precision.YEAR;
        }
        return letters.contains("mmm") ? Precision.MONTH : null;
    }
}
