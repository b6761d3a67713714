package org.actionplan.query.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.LessonEvent;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.api.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** A plan as it reads, at whatever point in its history the events stop: live, as at last March, on both sides of a comparison. */
public record PlanView(
        PlanHead plan,
        long version,
        Instant recordedAt,
        List<ObjectiveLine> objectives,
        List<ActionLine> actions,
        List<MilestoneLine> milestones,
        List<LessonLine> lessons,
        List<VersionLine> versions,
        List<ImportLine> imports) {

    /** The plan after one more event; before its first event there is none. */
    public static PlanView evolve(@Nullable PlanView before, Recorded recorded) {
        if (recorded.event() instanceof PlanCreated e) {
            return new PlanView(
                    PlanHead.of(e),
                    recorded.version(),
                    recorded.recordedAt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        return Objects.requireNonNull(before, "a plan begins with its creation").after(recorded);
    }

    /** The plan after all of these events, in order; null when there are none. */
    public static @Nullable PlanView of(Iterable<Recorded> history) {
        PlanView view = null;
        for (var recorded : history) {
            view = evolve(view, recorded);
        }
        return view;
    }

    public Optional<ActionLine> action(ActionId action) {
        return actions.stream().filter(line -> line.actionId().equals(action)).findFirst();
    }

    /** The action of a reference, whatever the case of its letters. */
    public Optional<ActionLine> actionCalled(String reference) {
        return actions.stream()
                .filter(line -> line.ref().equalsIgnoreCase(reference))
                .findFirst();
    }

    /** The file of an import. */
    public Optional<ImportLine> imported(@Nullable ImportId importId) {
        return imports.stream().filter(line -> line.importId().equals(importId)).findFirst();
    }

    private PlanView after(Recorded recorded) {
        return switch (recorded.event()) {
            case PlanCreated _ -> throw new IllegalStateException("a plan is created once");
            case ScopeAdjusted e -> next(recorded, next -> next.plan = plan.scoped(e));
            case PlanClosed _ -> next(recorded, next -> next.plan = plan.in(PlanState.CLOSED));
            case PlanReopened _ -> next(recorded, next -> next.plan = plan.in(PlanState.OPEN));
            case VersionNamed e -> next(recorded, next -> next.versions = plus(versions, named(e, recorded)));
            case FileImported e -> next(recorded, next -> next.imports = plus(imports, ImportLine.of(e, recorded)));
            case ObjectiveEvent e -> next(recorded, next -> next.objectives = objectives(e));
            case ActionEvent e -> next(recorded, next -> next.actions = ActionFold.after(actions, e, recorded.actor()));
            case DelegationEvent e -> next(recorded, next -> next.actions = ActionFold.after(actions, e));
            case MilestoneEvent e -> next(recorded, next -> next.milestones = milestones(e));
            case LessonEvent e -> next(recorded, next -> next.lessons = plus(lessons, lesson(e, recorded)));
        };
    }

    private List<ObjectiveLine> objectives(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveCreated e -> plus(objectives, ObjectiveLine.of(e));
            case ObjectiveMoved e ->
                change(objectives, line -> line.objectiveId().equals(e.objectiveId()), line -> line.dueBy(e.to()));
        };
    }

    private List<MilestoneLine> milestones(MilestoneEvent event) {
        Predicate<MilestoneLine> meant = line -> line.milestoneId().equals(event.milestoneId());
        return switch (event) {
            case MilestoneAdded e -> plus(milestones, MilestoneLine.of(e));
            case MilestoneMoved e -> change(milestones, meant, line -> line.dueBy(e.to()));
            case MilestoneReached e -> change(milestones, meant, line -> line.reached(e));
        };
    }

    private static LessonLine lesson(LessonEvent event, Recorded recorded) {
        return switch (event) {
            case LessonRecorded e ->
                new LessonLine(e.lessonId(), e.kind(), e.text(), e.actionId(), recorded.recordedAt(), recorded.actor());
        };
    }

    private static VersionLine named(VersionNamed e, Recorded recorded) {
        return new VersionLine(e.name(), e.version(), e.note(), recorded.recordedAt(), recorded.actor());
    }

    private PlanView next(Recorded at, Consumer<Change> change) {
        var next = new Change(this);
        change.accept(next);
        return new PlanView(
                next.plan,
                at.version(),
                at.recordedAt(),
                next.objectives,
                next.actions,
                next.milestones,
                next.lessons,
                next.versions,
                next.imports);
    }

    /** The parts that can change, while they do. */
    private static final class Change {
        private PlanHead plan;
        private List<ObjectiveLine> objectives;
        private List<ActionLine> actions;
        private List<MilestoneLine> milestones;
        private List<LessonLine> lessons;
        private List<VersionLine> versions;
        private List<ImportLine> imports;

        private Change(PlanView from) {
            plan = from.plan;
            objectives = from.objectives;
            actions = from.actions;
            milestones = from.milestones;
            lessons = from.lessons;
            versions = from.versions;
            imports = from.imports;
        }
    }

    static <T> List<T> plus(List<T> lines, T line) {
        var all = new ArrayList<>(lines);
        all.add(line);
        return all;
    }

    /**
     * The lines with the one that is meant changed; the others stay the very same objects. It is looked for from the end:
     * what a file has just brought is what the next events are about, and there may be thousands before it.
     */
    static <T> List<T> change(List<T> lines, Predicate<T> meant, UnaryOperator<T> next) {
        var all = new ArrayList<>(lines);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (meant.test(all.get(i))) {
                all.set(i, next.apply(all.get(i)));
                return all;
            }
        }
        return all;
    }
}
