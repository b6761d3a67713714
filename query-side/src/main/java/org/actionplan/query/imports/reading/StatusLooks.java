package org.actionplan.query.imports.reading;

import org.actionplan.query.imports.words.StatusWords;

/** Whether a column without a telling heading holds status words. */
final class StatusLooks {

    private static final int SHORT = 30;

    static boolean most(ColumnContent content) {
        return content.different() < 0.6
                && content.share(cell -> cell.text().length() <= SHORT
                                && (StatusMatch.isColour(cell.text())
                                        || StatusWords.meaning(cell.text()).isPresent()))
                        >= 0.7;
    }

    private StatusLooks() {}
}
