package org.actionplan.query.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan that has a history of its own: the plan itself, an objective, action, delegation, milestone, lesson,
 * named version or imported file, with the words it had at that time.
 *
 * @param ref what people say: an action's reference, the plan's reference; null where there is none
 */
public record Item(String kind, String id, @Nullable String ref, String title) {

    /** An item together with the record whose fields are compared. */
    record Found(Item item, Record fields) {}

    /** The item that an event is about, as it reads in a plan; empty when the plan does not have it (yet). */
    static Optional<Found> about(PlanEvent event, @Nullable PlanView view) {
        if (view == null) {
            return Optional.empty();
        }
        return switch (event) {
            case PlanCreated _, ScopeAdjusted _, PlanClosed _, PlanReopened _ -> Optional.of(plan(view));
            case VersionNamed e -> only(versions(view), e.name());
            case FileImported e -> only(imports(view), e.importId().value());
            case ObjectiveEvent e -> only(objectives(view), e.objectiveId().value());
            case ActionEvent e -> view.action(e.actionId()).map(Item::action);
            case DelegationEvent e ->
                view.action(e.actionId())
                        .flatMap(action -> only(
                                action.delegations().stream().map(task -> delegation(action, task)),
                                e.delegationId().value()));
            case MilestoneEvent e -> only(milestones(view), e.milestoneId().value());
            case LessonRecorded e -> only(lessons(view), e.lessonId().value());
        };
    }

    /** The id of the item that an event is about. */
    public static String idOf(PlanEvent event) {
        return switch (event) {
            case PlanCreated _, ScopeAdjusted _, PlanClosed _, PlanReopened _ ->
                event.planId().value();
            case VersionNamed e -> e.name();
            case FileImported e -> e.importId().value();
            case ObjectiveEvent e -> e.objectiveId().value();
            case ActionEvent e -> e.actionId().value();
            case DelegationEvent e -> e.delegationId().value();
            case MilestoneEvent e -> e.milestoneId().value();
            case LessonRecorded e -> e.lessonId().value();
        };
    }

    /** All items of a plan, in the order in which they are read. */
    public static List<Item> of(PlanView view) {
        return all(view).stream().map(Found::item).toList();
    }

    /** Whether people may mean it by this: its id, or what they say. */
    boolean isCalled(String name) {
        return id.equals(name) || name.equalsIgnoreCase(ref);
    }

    /** All items of a plan with their fields, in the order in which they are read. */
    static List<Found> all(PlanView view) {
        return Stream.of(
                        Stream.of(plan(view)),
                        objectives(view),
                        view.actions().stream().flatMap(Item::withDelegations),
                        milestones(view),
                        lessons(view),
                        versions(view),
                        imports(view))
                .flatMap(items -> items)
                .toList();
    }

    private static Optional<Found> only(Stream<Found> items, String id) {
        return items.filter(found -> found.item().id().equals(id)).findFirst();
    }

    private static Found plan(PlanView view) {
        var head = view.plan();
        return new Found(new Item("plan", head.planId().value(), head.reference(), head.title()), head);
    }

    private static Stream<Found> objectives(PlanView view) {
        return view.objectives().stream()
                .map(line -> new Found(new Item("objective", line.objectiveId().value(), null, line.title()), line));
    }

    private static Stream<Found> withDelegations(ActionLine action) {
        return Stream.concat(
                Stream.of(action(action)), action.delegations().stream().map(task -> delegation(action, task)));
    }

    private static Found action(ActionLine line) {
        return new Found(new Item("action", line.actionId().value(), line.ref(), line.title()), line);
    }

    private static Found delegation(ActionLine action, DelegationLine line) {
        return new Found(new Item("delegation", line.delegationId().value(), action.ref(), line.task()), line);
    }

    private static Stream<Found> milestones(PlanView view) {
        return view.milestones().stream()
                .map(line -> new Found(new Item("milestone", line.milestoneId().value(), null, line.title()), line));
    }

    private static Stream<Found> lessons(PlanView view) {
        return view.lessons().stream()
                .map(line -> new Found(new Item("lesson", line.lessonId().value(), null, line.text()), line));
    }

    private static Stream<Found> imports(PlanView view) {
        return view.imports().stream()
                .map(line -> new Found(new Item("import", line.importId().value(), null, line.name()), line));
    }

    private static Stream<Found> versions(PlanView view) {
        return view.versions().stream()
                .map(line -> new Found(new Item("version", line.name(), null, line.name()), line));
    }
}
