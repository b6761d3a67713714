package org.actionplan.query.imports.reading;

import java.util.regex.Pattern;

/** Words that only lead into a list of actions: "We will:" before what will be done. */
final class Lead {

    private static final Pattern INTO_LIST =
            Pattern.compile("(?is)^\\s*(?:(?:we|i|the (?:home|provider|service|team|manager))\\b[^\\n"
                    + "]{0,50}|[^\\n"
                    + "]{0,40}\\b(?:following|actions?)\\b[^\\n"
                    + "]{0,30}):\\s*\\n"
                    + "(?=\\s*(?:[\u2022*\u25aa-]|\\(?\\d{1,2}[.)]))");

    static String without(String action) {
        return INTO_LIST.matcher(action).replaceFirst("");
    }

    private Lead() {}
}
