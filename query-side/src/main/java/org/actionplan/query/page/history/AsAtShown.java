package org.actionplan.query.page.history;

import java.util.List;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.people.People;

/**
 * The choice of a moment as a page.
 *
 * @param reach how far back one can look, in words
 */
public record AsAtShown(PlanPlace place, MomentChosen chosen, String reach, String versions, List<NamedShown> named) {

    static AsAtShown of(Past past, MomentChosen chosen, People people) {
        var now = past.now();
        var first = past.events().getFirst().recordedAt();
        return new AsAtShown(
                PlanPlace.of(now, Addresses.asAt(past.reference())),
                chosen,
                "The plan began on " + InEnglish.moment(first) + " and has changed "
                        + InEnglish.count(past.version() - 1, "time", "times") + " since.",
                "From 1 to " + past.version() + ".",
                NamedShown.of(now, people));
    }

    public boolean isWrong() {
        return chosen.isWrong();
    }

    public List<Wrong> problems() {
        return chosen.problems();
    }
}
