package org.actionplan.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * All events of a plan, and the plan as it read after every hundredth of them: from there it is not far to any version,
 * however long the history is.
 */
public record Past(List<Recorded> events, List<PlanView> stages) {

    /** Before anything was recorded. */
    public static final Past NONE = new Past(List.of(), List.of());

    private static final int STAGE = 100;

    /** The past after these events, too. */
    public Past and(List<Recorded> added) {
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
    public PlanView now() {
        return at(version());
    }

    /** The past as it was known at one of its versions; refuses a version it has not reached. */
    public Past upTo(long version) {
        return new Past(PlanHistory.upTo(events, version), stages.subList(0, (int) version / STAGE));
    }

    /** What people call the plan; it keeps its reference. */
    public String reference() {
        return ((PlanCreated) events.getFirst().event()).reference();
    }

    /** The version it has now. */
    public long version() {
        return events.size();
    }

    /** The version it had at a moment; refuses a moment before there was one. */
    public long versionAt(Instant moment) {
        return PlanHistory.versionAt(events, moment);
    }

    /** The plan at one of its versions; refuses a version it has not reached. */
    public PlanView at(long version) {
        return Objects.requireNonNull(before(PlanHistory.upTo(events, version).size() + 1));
    }

    /** The lines of history that lead from one version to a later one, oldest first. */
    List<HistoryLine> between(long from, long to) {
        return lines(LongStream.rangeClosed(from + 1, to).boxed().toList());
    }

    /** The lines of history that made these versions, which are named in the order in which they came. */
    public List<HistoryLine> lines(List<Long> versions) {
        var lines = new ArrayList<HistoryLine>(versions.size());
        PlanView view = null;
        var reached = 0;
        for (var version : versions) {
            var wanted = version.intValue();
            view = stageOf(wanted) * STAGE > reached || view == null
                    ? before(wanted)
                    : after(view, reached, wanted - 1);
            var recorded = events.get(wanted - 1);
            var next = PlanView.evolve(view, recorded);
            lines.add(HistoryLine.of(view, recorded, next));
            view = next;
            reached = wanted;
        }
        return lines;
    }

    /** The plan just before it reached a version; null before the first. */
    private @Nullable PlanView before(long version) {
        var stage = stageOf(version);
        return after(stage == 0 ? null : stages.get(stage - 1), stage * STAGE, (int) version - 1);
    }

    /** The plan after some more of its events. */
    private @Nullable PlanView after(@Nullable PlanView view, int reached, int version) {
        var next = view;
        for (var recorded : events.subList(reached, version)) {
            next = PlanView.evolve(next, recorded);
        }
        return next;
    }

    /** The last stage before a version. */
    private static int stageOf(long version) {
        return (int) (version - 1) / STAGE;
    }
}
