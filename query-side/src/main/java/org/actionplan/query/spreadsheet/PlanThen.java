package org.actionplan.query.spreadsheet;

import java.time.Clock;
import java.time.Instant;
import org.actionplan.query.history.Past;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;

/**
 * A plan as it stood.
 *
 * @param past everything recorded up to then
 * @param view how it read then
 * @param moment when that was
 */
record PlanThen(Past past, PlanView view, Instant moment) {

    /** As an address asks: at a version, at a moment, or now; refuses what never was. */
    static PlanThen asked(Past whole, Asked asked, Clock clock) {
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var moment = asked.upTo("at");
        if (version.isPresent() && moment.isPresent()) {
            throw Asked.problem("at", "query.version-or-moment");
        }
        if (version.isPresent()) {
            var view = whole.at(version.get());
            return new PlanThen(whole.upTo(version.get()), view, view.recordedAt());
        }
        var now = clock.instant();
        return at(whole, moment.filter(then -> then.isBefore(now)).orElse(now));
    }

    private static PlanThen at(Past whole, Instant moment) {
        var past = whole.upTo(whole.versionAt(moment));
        return new PlanThen(past, past.now(), moment);
    }

    /** What a file about it is called, without its ending: "AMB26-version-90". */
    String fileName() {
        return view.plan().reference() + "-version-" + view.version();
    }
}
