package org.actionplan.query.page.history;

import java.util.Comparator;
import java.util.List;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;

/** A named version: its name, number and note, who named it when, and where the plan is as it stood then. */
public record NamedShown(String name, String version, String note, String named, String address, String compare) {

    /** The latest first. */
    static List<NamedShown> of(PlanView plan, People people) {
        var reference = plan.plan().reference();
        return plan.versions().stream()
                .sorted(Comparator.comparing(line -> -line.version()))
                .map(line -> new NamedShown(
                        line.name(),
                        String.valueOf(line.version()),
                        line.note() == null ? "" : line.note(),
                        people.nameOf(line.namedBy()) + ", " + InEnglish.shortMoment(line.namedAt()),
                        Addresses.planAtVersion(reference, line.version()),
                        Addresses.compare(reference, line.name())))
                .toList();
    }
}
