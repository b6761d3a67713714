package org.actionplan.query.imports.words;

import java.util.List;

/** The names of months, in full, shortened as people shorten them, and with the commonest slips. */
final class MonthName {

    static final String PATTERN = "(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final List<String> STEMS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthName() {}

    static int number(String name) {
        return STEMS.indexOf(Tidy.lower(name).substring(0, 3)) + 1;
    }

    /** Whether it is surely a month: "may" and "march" without a capital are verbs more often than not. */
    static boolean isName(String word) {
        String lower = Tidy.lower(word);
        return Character.isUpperCase(word.charAt(0)) || !(lower.equals("may") || lower.startsWith("mar"));
    }
}
