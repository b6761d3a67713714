package org.actionplan.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** A plan in a list: how much is open, overdue and done, and what comes next. */
public record PlanSummary(
        PlanId planId,
        String reference,
        String title,
        String service,
        PlanState state,
        long version,
        Instant recordedAt,
        long openActions,
        long overdueActions,
        long closedActions,
        long withdrawnActions,
        @Nullable MilestoneLine nextMilestone) {

    /** @param today the day that decides what is overdue */
    public static PlanSummary of(PlanView view, LocalDate today) {
        var head = view.plan();
        var actions = view.actions();
        return new PlanSummary(
                head.planId(),
                head.reference(),
                head.title(),
                head.service(),
                head.state(),
                view.version(),
                view.recordedAt(),
                actions.stream().filter(ActionLine::isOpen).count(),
                actions.stream().filter(line -> line.isOverdue(today)).count(),
                actions.stream()
                        .filter(line -> line.state() == ActionState.CLOSED)
                        .count(),
                actions.stream()
                        .filter(line -> line.state() == ActionState.WITHDRAWN)
                        .count(),
                view.milestones().stream()
                        .filter(line -> line.reachedOn() == null)
                        .min(Comparator.comparing(MilestoneLine::dueBy))
                        .orElse(null));
    }
}
