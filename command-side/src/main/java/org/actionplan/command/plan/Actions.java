package org.actionplan.command.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.api.plan.ActionState.ON_HOLD;
import static org.actionplan.api.plan.ActionState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionCommand.AppointOwner;
import org.actionplan.api.plan.ActionCommand.CloseAction;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionCommand.HoldAction;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionCommand.PromiseDueDate;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.api.plan.ActionCommand.ResumeAction;
import org.actionplan.api.plan.ActionCommand.ReturnAction;
import org.actionplan.api.plan.ActionCommand.RewordAction;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionCommand.WithdrawAction;
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
import org.actionplan.api.plan.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of the actions to keep the rules about them. An action is started, may be held and resumed, is
 * completed by its doer, then closed by somebody else or given back; a closed one can be reopened, and every action not
 * yet closed can be withdrawn.
 */
record Actions(Remembered<ActionId, ActionFact> facts) {

    static final Actions NONE = new Actions(Remembered.nothing());

    ActionCreated create(CreateAction ask, String planReference) {
        Refused.unless(!knows(ask.actionId()), "action.already-created");
        return new ActionCreated(
                ask.planId(),
                ask.actionId(),
                reference(planReference, 0),
                ask.title(),
                ask.ownerId(),
                ask.dueBy(),
                ask.objectiveId(),
                ask.task(),
                ask.startsOn(),
                ask.horizon(),
                ask.expectedResult(),
                Objects.requireNonNullElse(ask.closureCriteria(), List.of()),
                ask.resources(),
                ask.sourceReference());
    }

    /** What people will call the next action, or one of those after it. */
    String reference(String planReference, int further) {
        return "%s-%02d".formatted(planReference, facts.size() + 1 + further);
    }

    ActionStarted start(StartAction ask, LocalDate today) {
        Refused.unless(fact(ask.actionId()).state() == NOT_STARTED, "action.already-started");
        mustHaveOwner(ask.actionId());
        return new ActionStarted(ask.planId(), ask.actionId(), Objects.requireNonNullElse(ask.startedOn(), today));
    }

    ProgressRecorded recordProgress(RecordProgress ask) {
        mustBeOpen(ask.actionId());
        return new ProgressRecorded(ask.planId(), ask.actionId(), ask.note(), ask.confidence());
    }

    DueDateMoved moveDueDate(MoveDueDate ask) {
        mustBeOpen(ask.actionId());
        var dueBy = fact(ask.actionId()).dueBy();
        Refused.unless(dueBy != null, "action.has-no-day");
        Refused.unless(ask.from().equals(dueBy), "action.moved-meanwhile");
        Refused.unless(!ask.to().equals(ask.from()), "action.same-day");
        return new DueDateMoved(ask.planId(), ask.actionId(), ask.from(), ask.to(), ask.reason());
    }

    ActionHandedOver handOver(HandOverAction ask) {
        mustBeOpen(ask.actionId());
        mustHaveOwner(ask.actionId());
        Refused.unless(ask.from().equals(fact(ask.actionId()).owner()), "action.moved-meanwhile");
        Refused.unless(!ask.to().equals(ask.from()), "action.same-owner");
        return new ActionHandedOver(ask.planId(), ask.actionId(), ask.from(), ask.to(), ask.reason());
    }

    OwnerAppointed appoint(AppointOwner ask) {
        mustBeOpen(ask.actionId());
        Refused.unless(fact(ask.actionId()).owner() == null, "action.has-owner");
        return new OwnerAppointed(ask.planId(), ask.actionId(), ask.to(), ask.reason());
    }

    DueDatePromised promise(PromiseDueDate ask) {
        mustBeOpen(ask.actionId());
        Refused.unless(fact(ask.actionId()).dueBy() == null, "action.has-day");
        return new DueDatePromised(ask.planId(), ask.actionId(), ask.dueBy(), ask.reason());
    }

    ActionReworded reword(RewordAction ask) {
        mustBeOpen(ask.actionId());
        var now = fact(ask.actionId());
        var task = ask.task() == null ? now.task() : ask.task();
        Refused.unless(!(ask.title().equals(now.title()) && Objects.equals(task, now.task())), "action.same-words");
        return new ActionReworded(
                ask.planId(), ask.actionId(), now.title(), ask.title(), now.task(), task, ask.reason());
    }

    ActionHeld hold(HoldAction ask) {
        var state = fact(ask.actionId()).state();
        Refused.unless(state.isOwed(), "action.cannot-be-held");
        return new ActionHeld(ask.planId(), ask.actionId(), ask.reason(), ask.until());
    }

    ActionResumed resume(ResumeAction ask) {
        Refused.unless(fact(ask.actionId()).state() == ON_HOLD, "action.not-on-hold");
        return new ActionResumed(ask.planId(), ask.actionId(), ask.reason());
    }

    ActionCompleted complete(CompleteAction ask) {
        Refused.unless(fact(ask.actionId()).state() == IN_PROGRESS, "action.not-in-progress");
        mustHaveOwner(ask.actionId());
        return new ActionCompleted(ask.planId(), ask.actionId(), ask.completedOn(), ask.note());
    }

    ActionReturned giveBack(ReturnAction ask) {
        Refused.unless(fact(ask.actionId()).state() == COMPLETED, "action.not-completed");
        return new ActionReturned(ask.planId(), ask.actionId(), ask.reason());
    }

    /** Completed is not closed: somebody who neither owns the action nor said it was done has to look. */
    ActionClosed close(CloseAction ask, PersonId checker) {
        var now = fact(ask.actionId());
        Refused.unless(now.state() == COMPLETED, "action.not-completed");
        mustHaveOwner(ask.actionId());
        var isDoer = checker.equals(now.owner()) || checker.value().equals(now.completedBy());
        Refused.unless(!isDoer, "action.closed-by-doer");
        return new ActionClosed(
                ask.planId(),
                ask.actionId(),
                ask.closedOn(),
                ask.note(),
                Objects.requireNonNullElse(ask.evidence(), List.of()));
    }

    ActionReopened reopen(ReopenAction ask) {
        var now = fact(ask.actionId());
        Refused.unless(now.state() == CLOSED, "action.not-closed");
        return new ActionReopened(ask.planId(), ask.actionId(), ask.reason(), now.dueBy(), ask.dueBy());
    }

    ActionWithdrawn withdraw(WithdrawAction ask) {
        mustBeOpen(ask.actionId());
        mustKnow(ask.supersededBy());
        Refused.unless(!ask.actionId().equals(ask.supersededBy()), "action.superseded-by-itself");
        return new ActionWithdrawn(ask.planId(), ask.actionId(), ask.reason(), ask.supersededBy());
    }

    void mustBeOpen(ActionId action) {
        Refused.unless(fact(action).state().isOpen(), "action.not-open");
    }

    void mustKnow(@Nullable ActionId action) {
        Refused.unless(action == null || knows(action), "action.unknown");
    }

    boolean knows(ActionId action) {
        return facts.has(action);
    }

    boolean noneOpen() {
        return facts.values().noneMatch(fact -> fact.state().isOpen());
    }

    @Nullable
    PersonId ownerOf(ActionId action) {
        return fact(action).owner();
    }

    Actions after(ActionEvent event, @Nullable String actor) {
        return switch (event) {
            case ActionCreated e ->
                with(e.actionId(), new ActionFact(NOT_STARTED, e.ownerId(), e.dueBy(), e.title(), e.task(), null));
            case ActionImported e ->
                with(
                        e.actionId(),
                        new ActionFact(e.state(), e.ownerId(), e.due().last(), e.title(), e.task(), null));
            case ActionStarted e -> change(e, fact -> fact.in(IN_PROGRESS));
            // no rule depends on what was noted, here or in a file
            case ProgressRecorded _, ProgressReported _, ActionFoundAgain _ -> this;
            case ActionReported e -> change(e, fact -> e.from() == e.to() ? fact : fact.reported(e.to()));
            case OwnerAppointed e -> change(e, fact -> fact.ownedBy(e.to()));
            case DueDatePromised e -> change(e, fact -> fact.dueBy(e.dueBy()));
            case DueDateMoved e -> change(e, fact -> fact.dueBy(e.to()));
            case ActionHandedOver e -> change(e, fact -> fact.ownedBy(e.to()));
            case ActionReworded e -> change(e, fact -> fact.worded(e.titleTo(), e.taskTo()));
            case ActionHeld e -> change(e, fact -> fact.in(ON_HOLD));
            case ActionResumed e -> change(e, fact -> fact.in(IN_PROGRESS));
            case ActionCompleted e -> change(e, fact -> fact.completedBy(actor));
            case ActionReturned e -> change(e, fact -> fact.in(IN_PROGRESS));
            case ActionClosed e -> change(e, fact -> fact.in(CLOSED));
            case ActionReopened e -> change(e, fact -> fact.in(IN_PROGRESS).dueBy(e.dueBy()));
            case ActionWithdrawn e -> change(e, fact -> fact.in(WITHDRAWN));
        };
    }

    private void mustHaveOwner(ActionId action) {
        Refused.unless(fact(action).owner() != null, "action.has-no-owner");
    }

    ActionFact fact(ActionId action) {
        mustKnow(action);
        return Objects.requireNonNull(facts.get(action));
    }

    private Actions change(ActionEvent event, UnaryOperator<ActionFact> next) {
        return with(event.actionId(), next.apply(fact(event.actionId())));
    }

    private Actions with(ActionId action, ActionFact fact) {
        return new Actions(facts.with(action, fact));
    }
}
