package org.actionplan.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * All events of a plan, and the plan as it read after every hundredth of them: from there it is not far to any version,
 * however long the history is.
 */
record Past(List<Recorded> events, List<PlanView> stages) {

    static final Past NONE = new Past(List.of(), List.of());

    private static final int STAGE = 100;

    /** The past after these events, too. */
    Past and(List<Recorded> added) {
        var all = new ArrayList<Recorded>(events.size() + added.size());
        all.addAll(events);
        all.addAll(added);
        var known = new ArrayList<>(stages);
        var view = known.isEmpty() ? null : known.getLast();
        for (var recorded : all.subList(known.size() * STAGE, all.size())) {
            view = PlanView.evolve(view, recorded);
            if (recorded.version() % STAGE == 0) {
                known.add(view);
            }
        }
        return new Past(all, known);
    }

    /** The plan as it reads now. */
    PlanView now() {
        return at(events.size());
    }

    /** The plan at one of its versions; refuses a version it has not reached. */
    PlanView at(long version) {
        return Objects.requireNonNull(before(PlanHistory.upTo(events, version).size() + 1));
    }

    /** The lines of history that lead from one version to a later one, oldest first. */
    List<HistoryLine> between(long from, long to) {
        return HistoryLine.of(before(from + 1), events.subList((int) from, (int) to));
    }

    /** The plan just before it reached a version; null before the first. */
    private @Nullable PlanView before(long version) {
        var stage = (int) (version - 1) / STAGE;
        var view = stage == 0 ? null : stages.get(stage - 1);
        for (var recorded : events.subList(stage * STAGE, (int) version - 1)) {
            view = PlanView.evolve(view, recorded);
        }
        return view;
    }
}
