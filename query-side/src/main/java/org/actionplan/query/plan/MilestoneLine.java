package org.actionplan.query.plan;

import java.time.LocalDate;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** One milestone; {@code promisedBy} is the day that was first expected. */
public record MilestoneLine(
        MilestoneId milestoneId,
        String title,
        LocalDate dueBy,
        LocalDate promisedBy,
        @Nullable ObjectiveId objectiveId,
        @Nullable ActionId actionId,
        @Nullable LocalDate reachedOn,
        @Nullable String note) {

    static MilestoneLine of(MilestoneAdded e) {
        return new MilestoneLine(
                e.milestoneId(), e.title(), e.dueBy(), e.dueBy(), e.objectiveId(), e.actionId(), null, null);
    }

    MilestoneLine dueBy(LocalDate next) {
        return new MilestoneLine(milestoneId, title, next, promisedBy, objectiveId, actionId, reachedOn, note);
    }

    MilestoneLine reached(MilestoneReached e) {
        return new MilestoneLine(milestoneId, title, dueBy, promisedBy, objectiveId, actionId, e.reachedOn(), e.note());
    }
}
