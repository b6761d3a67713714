package org.actionplan.command.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.MilestoneId;

/** Just enough memory of the milestones: when each is expected and whether it has been reached. */
record Milestones(Map<MilestoneId, Fact> facts) {

    static final Milestones NONE = new Milestones(Map.of());

    /** What the rules remember of one milestone. */
    record Fact(LocalDate dueBy, boolean reached) {}

    MilestoneAdded add(AddMilestone ask) {
        Refused.unless(!facts.containsKey(ask.milestoneId()), "milestone.already-added");
        return new MilestoneAdded(
                ask.planId(), ask.milestoneId(), ask.title(), ask.dueBy(), ask.objectiveId(), ask.actionId());
    }

    MilestoneMoved move(MoveMilestone ask) {
        var now = notYetReached(ask.milestoneId());
        Refused.unless(now.dueBy().equals(ask.from()), "milestone.moved-meanwhile");
        Refused.unless(!ask.to().equals(ask.from()), "milestone.same-day");
        return new MilestoneMoved(ask.planId(), ask.milestoneId(), ask.from(), ask.to(), ask.reason());
    }

    MilestoneReached reach(ReachMilestone ask) {
        notYetReached(ask.milestoneId());
        return new MilestoneReached(ask.planId(), ask.milestoneId(), ask.reachedOn(), ask.note());
    }

    Milestones after(MilestoneEvent event) {
        return switch (event) {
            case MilestoneAdded e -> with(e.milestoneId(), new Fact(e.dueBy(), false));
            case MilestoneMoved e -> with(e.milestoneId(), new Fact(e.to(), false));
            case MilestoneReached e ->
                with(e.milestoneId(), new Fact(fact(e.milestoneId()).dueBy(), true));
        };
    }

    private Fact notYetReached(MilestoneId milestone) {
        var now = fact(milestone);
        Refused.unless(!now.reached(), "milestone.already-reached");
        return now;
    }

    private Fact fact(MilestoneId milestone) {
        var fact = facts.get(milestone);
        if (fact == null) {
            throw new Refused("milestone.unknown");
        }
        return fact;
    }

    private Milestones with(MilestoneId milestone, Fact fact) {
        var all = new HashMap<>(facts);
        all.put(milestone, fact);
        return new Milestones(all);
    }
}
