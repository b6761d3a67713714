package org.actionplan.query.page.imports;

import java.util.Arrays;
import java.util.Optional;

/** The questions of an import in the order in which they are asked; a file that answers one by itself skips it. */
enum Step {
    TABLE("table", "Which table holds the actions?"),
    COLUMNS("columns", "What does each column mean?"),
    STATUS("status", "What do the status words mean?"),
    PEOPLE("people", "Who are the people it names?"),
    ROWS("rows", "Some rows need your decision"),
    PLAN("plan", "Where should it go?"),
    CHANGES("changes", "Which changes do you accept?"),
    CHECK("check", "Check everything, then bring it in");

    final String path;
    final String title;

    Step(String path, String title) {
        this.path = path;
        this.title = title;
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    String address(String draft) {
        return "/imports/" + draft + "/" + path;
    }
}
