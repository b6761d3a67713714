package org.actionplan.query.page.plan;

import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ImportLine;

/**
 * A file that came into the plan, in words.
 *
 * @param sha256 by which anybody can check that they hold the same file
 */
public record FileShown(String id, String name, String words, String sha256) {

    static FileShown of(ImportLine line, People people) {
        var asOf = line.asOf() == null ? "" : " It describes the plan as at " + InEnglish.day(line.asOf()) + ".";
        var leftOut = line.leftOut() == 0
                ? ""
                : " " + InEnglish.count(line.leftOut(), "row was", "rows were") + " no action and left out.";
        return new FileShown(
                line.importId().value(),
                line.name(),
                "Imported by " + people.nameOf(line.importedBy()) + " on " + InEnglish.moment(line.importedAt()) + "."
                        + asOf + leftOut,
                line.sha256());
    }
}
