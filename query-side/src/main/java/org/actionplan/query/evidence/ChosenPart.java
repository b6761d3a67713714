package org.actionplan.query.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.query.history.ExplainedDiff;
import org.actionplan.query.history.ExplainedDiff.ChangedItem;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plan that a document is about: all of it, one objective with what belongs to it, or one action with what
 * belongs to it.
 *
 * @param action the one action; null when it is about more
 * @param objective the one objective; null when it is about more, or about one action
 * @param ids of everything that belongs to the part; null when everything does
 */
public record ChosenPart(
        @Nullable ActionLine action,
        @Nullable ObjectiveLine objective,
        @Nullable Set<String> ids) {

    /** The part that is asked for; refuses what the plan does not have. */
    static ChosenPart of(EvidenceAsked asked, PlanView plan) {
        if (asked.action() != null) {
            return of(action(asked.action(), plan), plan);
        }
        return asked.objective() == null
                ? new ChosenPart(null, null, null)
                : of(objective(asked.objective(), plan), plan);
    }

    /** Whether the item of this id belongs to it. */
    public boolean covers(String id) {
        return ids == null || ids.contains(id);
    }

    /** What of a comparison belongs to it. */
    public ExplainedDiff within(ExplainedDiff diff) {
        return new ExplainedDiff(
                diff.from(), diff.to(), within(diff.added()), within(diff.removed()), within(diff.changed()));
    }

    private List<ChangedItem> within(List<ChangedItem> items) {
        return items.stream().filter(changed -> covers(changed.item().id())).toList();
    }

    private static ActionLine action(String name, PlanView plan) {
        return plan.actionCalled(name)
                .or(() -> plan.action(new ActionId(name)))
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "action.unknown"));
    }

    private static ObjectiveLine objective(String id, PlanView plan) {
        return plan.objectives().stream()
                .filter(line -> line.objectiveId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "objective.unknown"));
    }

    private static ChosenPart of(ActionLine action, PlanView plan) {
        var ids = new HashSet<String>();
        add(action, plan, ids);
        return new ChosenPart(action, null, ids);
    }

    private static ChosenPart of(ObjectiveLine objective, PlanView plan) {
        var ids = new HashSet<String>();
        ids.add(objective.objectiveId().value());
        plan.actions().stream()
                .filter(line -> belongs(line.objectiveId(), objective))
                .forEach(line -> add(line, plan, ids));
        plan.milestones().stream()
                .filter(line -> belongs(line.objectiveId(), objective))
                .forEach(line -> ids.add(line.milestoneId().value()));
        return new ChosenPart(null, objective, ids);
    }

    private static boolean belongs(@Nullable ObjectiveId id, ObjectiveLine objective) {
        return objective.objectiveId().equals(id);
    }

    private static void add(ActionLine action, PlanView plan, Set<String> ids) {
        ids.add(action.actionId().value());
        action.delegations().forEach(line -> ids.add(line.delegationId().value()));
        plan.milestones().stream()
                .filter(line -> action.actionId().equals(line.actionId()))
                .forEach(line -> ids.add(line.milestoneId().value()));
        plan.lessons().stream()
                .filter(line -> action.actionId().equals(line.actionId()))
                .forEach(line -> ids.add(line.lessonId().value()));
    }
}
