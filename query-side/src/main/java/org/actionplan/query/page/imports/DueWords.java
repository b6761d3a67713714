package org.actionplan.query.page.imports;

import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;

/** Says when something is due as exactly as the file does, and no more exactly. */
final class DueWords {

    private DueWords() {}

    static String of(WrittenDate due) {
        if (due.first() == null || due.last() == null) {
            return due.text().isBlank() ? "No date" : "No date (“" + due.text() + "”)";
        }
        return due.first().equals(due.last())
                ? InEnglish.day(due.first())
                : "By " + InEnglish.day(due.last()) + " (“" + due.text() + "”)";
    }
}
