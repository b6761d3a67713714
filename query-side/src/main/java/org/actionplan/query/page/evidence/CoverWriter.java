package org.actionplan.query.page.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.evidence.EvidenceDocument;
import org.actionplan.query.page.evidence.EvidenceShown.Fact;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.VersionLine;

/** Says on the cover what the document is, what it leaves out, how to read it and what it proves. */
record CoverWriter(EvidenceDocument document, People people, String madeBy, Instant madeAt) {

    /** Which plan, version and moment, for the foot of every page. */
    String mark() {
        return plan().plan().reference() + " · version " + plan().version() + " · "
                + InEnglish.moment(plan().recordedAt());
    }

    List<Fact> facts() {
        var head = plan().plan();
        return new Facts()
                .add("Reference", head.reference())
                .add("Service", head.service())
                .add("Version", version())
                .add("Name of this version", named())
                .add("Recorded up to", InEnglish.moment(plan().recordedAt()))
                .add("Shown as it stood on", InEnglish.moment(document.moment()))
                .add("State of the plan", head.state() == PlanState.OPEN ? "Open" : "Closed")
                .add("Manager of the plan", people.asAt(document.moment()).nameOfAny(head.managerId()))
                .add("This document was made", InEnglish.moment(madeAt) + " by " + madeBy)
                .list();
    }

    List<String> only() {
        var only = new ArrayList<String>();
        var action = document.part().action();
        var objective = document.part().objective();
        if (action != null) {
            only.add("Only the action " + action.ref() + " " + action.title() + ", with what belongs to it.");
        }
        if (objective != null) {
            only.add("Only the objective “" + objective.title() + "”, with its actions and what belongs to them.");
        }
        if (!document.asked().isWholePeriod()) {
            only.add("Only what was recorded " + period() + ": the stories of the actions and the list of changes"
                    + " tell nothing else. Everything else is shown as it stood at this version.");
        }
        return only;
    }

    List<String> howToRead() {
        var reference = plan().plan().reference();
        return List.of(
                "“Completed” means that whoever did the work says it is done. “Closed” means that somebody else has"
                        + " checked it and wrote down what they saw.",
                "Every change makes a new version with the next number. The tracker adds changes and never alters or"
                        + " removes one, so the versions have no gaps; only a person’s name can be corrected later.",
                "Where something happened on another day than it was recorded, both are told: the day as a person gave"
                        + " it, the moment by the tracker’s clock. All times are those of England.",
                "What you can check: open this plan in the tracker at version " + plan().version()
                        + ", or ask for its log at /api/plans/" + reference + "/events. Both tell the same as this"
                        + " document, with the same numbers and times.",
                "What it does not prove: that what people wrote is true. It proves who recorded what, when and why;"
                        + " look at the evidence named with each action to see the rest.");
    }

    private PlanView plan() {
        return document.plan();
    }

    private String version() {
        return plan().version() + (plan().version() == 1 ? ", the first" : "");
    }

    private String named() {
        return plan().versions().stream()
                .filter(line -> line.version() == plan().version())
                .map(VersionLine::name)
                .collect(Collectors.joining(", "));
    }

    private String period() {
        var from = document.asked().from();
        var until = document.asked().until();
        if (from == null) {
            return "up to " + InEnglish.dayIfAny(until);
        }
        return until == null
                ? "from " + InEnglish.day(from) + " on"
                : "from " + InEnglish.day(from) + " to " + InEnglish.day(until);
    }
}
