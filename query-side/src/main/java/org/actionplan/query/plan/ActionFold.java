package org.actionplan.query.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.ON_HOLD;
import static org.actionplan.api.plan.ActionState.WITHDRAWN;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.actionplan.api.person.PersonId;
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
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.DelegationEvent.DelegationAccepted;
import org.actionplan.api.plan.DelegationEvent.DelegationDeclined;
import org.actionplan.api.plan.DelegationEvent.DelegationReported;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.DelegationState;

/** The actions of a plan after one more event. */
final class ActionFold {

    private ActionFold() {}

    static List<ActionLine> after(List<ActionLine> lines, ActionEvent event, PersonId actor) {
        return switch (event) {
            case ActionCreated e -> PlanView.plus(lines, ActionLine.of(e));
            case ActionImported e -> PlanView.plus(lines, ActionLine.of(e));
            case ActionStarted e ->
                change(lines, e, line -> {
                    line.state = IN_PROGRESS;
                    line.startedOn = e.startedOn();
                });
            case ProgressRecorded e ->
                change(lines, e, line -> {
                    line.progress = e.note();
                    line.confidence = e.confidence() == null ? line.confidence : e.confidence();
                });
            case DueDateMoved e -> change(lines, e, line -> line.due(e.to()));
            case ActionHandedOver e -> change(lines, e, line -> line.ownerId = e.to());
            case OwnerAppointed e -> change(lines, e, line -> line.ownerId = e.to());
            case DueDatePromised e -> change(lines, e, line -> line.due(e.dueBy()));
            case ProgressReported e ->
                change(lines, e, line -> {
                    line.progress = e.note();
                    line.notes = PlanView.plus(line.notes, new DatedNote(e.note(), e.when()));
                });
            case ActionReported e -> change(lines, e, line -> line.reported(e));
            case ActionFoundAgain e -> change(lines, e, line -> line.foundAgain(e));
            case ActionReworded e ->
                change(lines, e, line -> {
                    line.title = e.titleTo();
                    line.task = e.taskTo();
                });
            case ActionHeld e ->
                change(lines, e, line -> {
                    line.state = ON_HOLD;
                    line.heldUntil = e.until();
                });
            case ActionResumed e ->
                change(lines, e, line -> {
                    line.state = IN_PROGRESS;
                    line.heldUntil = null;
                });
            case ActionCompleted e ->
                change(lines, e, line -> {
                    line.state = COMPLETED;
                    line.completedOn = e.completedOn();
                    line.completedBy = actor;
                    line.completionNote = e.note();
                    line.reportedIn = null;
                });
            case ActionReturned e -> change(lines, e, ActionChange::backToWork);
            case ActionClosed e ->
                change(lines, e, line -> {
                    line.state = CLOSED;
                    line.closedOn = e.closedOn();
                    line.closedBy = actor;
                    line.closingNote = e.note();
                    line.evidence = e.evidence();
                    line.reportedIn = null;
                    line.checkedByText = null;
                });
            case ActionReopened e ->
                change(lines, e, line -> {
                    line.backToWork();
                    line.newDay(e.dueBy());
                });
            case ActionWithdrawn e ->
                change(lines, e, line -> {
                    line.state = WITHDRAWN;
                    line.supersededBy = e.supersededBy();
                    line.reportedIn = null;
                });
        };
    }

    static List<ActionLine> after(List<ActionLine> lines, DelegationEvent event) {
        return switch (event) {
            case TaskDelegated e ->
                PlanView.change(
                        lines,
                        line -> line.actionId().equals(e.actionId()),
                        line -> line.with(
                                next -> next.delegations = PlanView.plus(line.delegations(), DelegationLine.of(e))));
            case DelegationAccepted e ->
                delegation(lines, e, line -> line.answered(DelegationState.ACCEPTED, e.reason()));
            case DelegationDeclined e ->
                delegation(lines, e, line -> line.answered(DelegationState.DECLINED, e.reason()));
            case DelegationReported e -> delegation(lines, e, line -> line.reported(e.report()));
        };
    }

    private static List<ActionLine> change(List<ActionLine> lines, ActionEvent event, Consumer<ActionChange> change) {
        return PlanView.change(lines, line -> line.actionId().equals(event.actionId()), line -> line.with(change));
    }

    private static List<ActionLine> delegation(
            List<ActionLine> lines, DelegationEvent event, UnaryOperator<DelegationLine> next) {
        return PlanView.change(
                lines,
                line -> line.actionId().equals(event.actionId()),
                line -> line.with(change -> change.delegations = PlanView.change(
                        line.delegations(), one -> one.delegationId().equals(event.delegationId()), next)));
    }
}
