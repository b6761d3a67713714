package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Which tabs hold open and which hold closed actions, by their names. */
final class Tabs {

    private static final Pattern CLOSED =
            Pattern.compile("(?i).*\\b(closed|completed?|done|archived?|finished|signed off|verified)\\b.*");
    private static final Pattern NOT_CLOSED =
            Pattern.compile("(?i).*\\b(not|in|un|non)[ -]?(closed|completed?|done|finished)\\b.*");

    private final boolean both;

    Tabs(List<Table> tables) {
        var closed = tables.stream()
                .map(table -> table.sheet().name())
                .distinct()
                .filter(Tabs::isClosed)
                .count();
        var all = tables.stream().map(table -> table.sheet().name()).distinct().count();
        this.both = closed > 0 && closed < all;
    }

    /** Whether open and closed actions have tabs of their own. */
    boolean areApart() {
        return both;
    }

    static boolean isClosed(String name) {
        return CLOSED.matcher(name).matches() && !NOT_CLOSED.matcher(name).matches();
    }
}
