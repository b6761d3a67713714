package org.actionplan.query.page.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.ImportEvent;
import org.actionplan.api.plan.LessonEvent;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;

/** Tells what happened to an action, sentence by sentence. */
final class StoryWriter {

    private final PlanView plan;
    private final People people;
    private final FileStory files;

    StoryWriter(PlanView plan, People people) {
        this.plan = plan;
        this.people = people;
        this.files = new FileStory(plan, people);
    }

    /** The story of an action from what was recorded about it, oldest first. */
    List<StoryEntry> story(ActionLine action, List<Recorded> recorded) {
        return recorded.stream().map(one -> entry(action, one)).toList();
    }

    private StoryEntry entry(ActionLine action, Recorded recorded) {
        var day = InEnglish.dayOf(recorded.recordedAt());
        var told = switch (recorded.event()) {
            case ActionEvent event -> told(event, day);
            case DelegationEvent event -> told(event, action);
            case PlanCreated _,
                    ScopeAdjusted _,
                    VersionNamed _,
                    PlanClosed _,
                    PlanReopened _,
                    ImportEvent _,
                    ObjectiveEvent _,
                    MilestoneEvent _,
                    LessonEvent _ ->
                throw new IllegalArgumentException(recorded.event().toString());
        };
        return new StoryEntry(
                InEnglish.shortMoment(recorded.recordedAt()),
                people.nameOf(recorded.actor()) + " " + told.said() + files.behind(recorded) + ".",
                told.details());
    }

    private Sentence told(ActionEvent event, LocalDate recordedOn) {
        return switch (event) {
            case ActionCreated e ->
                Sentence.that("added the action to the plan, owned by " + people.nameOf(e.ownerId())
                        + " and promised for " + InEnglish.day(e.dueBy()));
            case ActionStarted e -> Sentence.that("recorded that the work started" + on(e.startedOn(), recordedOn));
            case ProgressRecorded e ->
                Sentence.that("noted progress" + (e.confidence() == null ? "" : ": " + confidence(e)))
                        .with("Note", e.note());
            case DueDateMoved e ->
                Sentence.that("moved the due date from " + InEnglish.day(e.from()) + " to " + InEnglish.day(e.to())
                                + distance(e.from(), e.to()) + late(e.from(), recordedOn))
                        .with("Why", e.reason());
            case ActionHandedOver e ->
                Sentence.that("handed the action over from " + people.nameOf(e.from()) + " to " + people.nameOf(e.to()))
                        .with("Why", e.reason());
            case OwnerAppointed e ->
                Sentence.that("appointed " + people.nameOf(e.to()) + " as the owner")
                        .with("Why", e.reason());
            case DueDatePromised e ->
                Sentence.that("promised the action for " + InEnglish.day(e.dueBy()))
                        .with("Why", e.reason());
            case ActionReworded e -> reworded(e);
            case ActionHeld e ->
                Sentence.that("put the action on hold"
                                + (e.until() == null ? "" : " until " + InEnglish.day(e.until())))
                        .with("Why", e.reason());
            case ActionResumed e -> Sentence.that("took the action up again").with("Why", e.reason());
            case ActionCompleted e ->
                Sentence.that("recorded the action as completed" + on(e.completedOn(), recordedOn))
                        .with("Note", e.note());
            case ActionReturned e ->
                Sentence.that("checked the action and gave it back to its owner")
                        .with("Why", e.reason());
            case ActionClosed e ->
                Sentence.that("checked and closed the action" + on(e.closedOn(), recordedOn))
                        .with("What was checked", e.note())
                        .with("Evidence", e.evidence());
            case ActionReopened e ->
                Sentence.that("reopened the action and promised it for " + InEnglish.day(e.dueBy())
                                + (e.dueFrom() == null
                                        ? ""
                                        : "; before, it was promised for " + InEnglish.day(e.dueFrom())))
                        .with("Why", e.reason());
            case ActionWithdrawn e ->
                Sentence.that("withdrew the action"
                                + plan.action(Objects.requireNonNullElse(e.supersededBy(), e.actionId()))
                                        .filter(line -> e.supersededBy() != null)
                                        .map(line -> "; its place was taken by " + line.ref() + " " + line.title())
                                        .orElse(""))
                        .with("Why", e.reason());
            case ActionImported e -> files.told(e);
            case ProgressReported e -> files.told(e);
            case ActionReported e -> files.told(e);
            case ActionFoundAgain e -> files.told(e);
        };
    }

    private Sentence told(DelegationEvent event, ActionLine action) {
        return switch (event) {
            case TaskDelegated e ->
                Sentence.that("delegated a task to " + people.nameOf(e.to()) + ", to be done by "
                                + InEnglish.day(e.by()))
                        .with("Task", e.task())
                        .with("Wanted result", e.wantedResult())
                        .with("How to report back", e.reportBack());
            case DelegationAccepted e ->
                Sentence.that("took the delegated task on" + task(e, action)).with("Answer", e.reason());
            case DelegationDeclined e ->
                Sentence.that("declined the delegated task" + task(e, action)).with("Why", e.reason());
            case DelegationReported e ->
                Sentence.that("reported back on the delegated task" + task(e, action))
                        .with("Report", e.report());
        };
    }

    private static Sentence reworded(ActionReworded e) {
        var told = Sentence.that("reworded the action");
        var titled = e.titleFrom().equals(e.titleTo())
                ? told
                : told.with("Title before", e.titleFrom()).with("Title after", e.titleTo());
        var tasked = Objects.equals(e.taskFrom(), e.taskTo())
                ? titled
                : titled.with("Task before", e.taskFrom()).with("Task after", e.taskTo());
        return tasked.with("Why", e.reason());
    }

    private static String confidence(ProgressRecorded e) {
        var word = InEnglish.confidence(Objects.requireNonNull(e.confidence()));
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String task(DelegationEvent event, ActionLine action) {
        return action.delegations().stream()
                .filter(line -> line.delegationId().equals(event.delegationId()))
                .findFirst()
                .map(line -> " “" + line.task() + "”")
                .orElse("");
    }

    /** The day it happened, where that is another one than it was recorded on. */
    private static String on(LocalDate day, LocalDate recordedOn) {
        return day.equals(recordedOn) ? "" : " on " + InEnglish.day(day);
    }

    private static String distance(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        return ", " + InEnglish.days(Math.abs(days)) + (days > 0 ? " later" : " earlier");
    }

    private static String late(LocalDate from, LocalDate recordedOn) {
        return from.isBefore(recordedOn) ? ", after the date had passed" : "";
    }
}
