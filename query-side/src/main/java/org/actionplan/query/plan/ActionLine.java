package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * One action as it reads at some point. {@code promisedBy} is the first day it was due and never changes; "overdue" is
 * not kept but asked with a day.
 */
public record ActionLine(
        ActionId actionId,
        String ref,
        String title,
        @Nullable String task,
        @Nullable ObjectiveId objectiveId,
        PersonId ownerId,
        ActionState state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate startedOn,
        LocalDate dueBy,
        LocalDate promisedBy,
        int timesMoved,
        @Nullable Confidence confidence,
        @Nullable String progress,
        @Nullable LocalDate heldUntil,
        @Nullable LocalDate completedOn,
        @Nullable PersonId completedBy,
        @Nullable String completionNote,
        @Nullable LocalDate closedOn,
        @Nullable PersonId closedBy,
        @Nullable String closingNote,
        List<String> evidence,
        @Nullable ActionId supersededBy,
        @Nullable Horizon horizon,
        @Nullable String expectedResult,
        List<String> closureCriteria,
        @Nullable String resources,
        @Nullable String sourceReference,
        List<DelegationLine> delegations) {

    static ActionLine of(ActionCreated e) {
        return new ActionLine(
                e.actionId(),
                e.ref(),
                e.title(),
                e.task(),
                e.objectiveId(),
                e.ownerId(),
                ActionState.NOT_STARTED,
                e.startsOn(),
                null,
                e.dueBy(),
                e.dueBy(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                e.horizon(),
                e.expectedResult(),
                e.closureCriteria(),
                e.resources(),
                e.sourceReference(),
                List.of());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Work is still owed and the day in force has passed. */
    public boolean isOverdue(LocalDate today) {
        return state.isOwed() && dueBy.isBefore(today);
    }

    /** The line with some of its fields changed. */
    ActionLine with(Consumer<Change> change) {
        var next = new Change(this);
        change.accept(next);
        return next.line(this);
    }

    /** The fields that can change, while they do. */
    static final class Change {
        String title;

        @Nullable
        String task;

        PersonId ownerId;
        ActionState state;

        @Nullable
        LocalDate startedOn;

        LocalDate dueBy;
        int timesMoved;

        @Nullable
        Confidence confidence;

        @Nullable
        String progress;

        @Nullable
        LocalDate heldUntil;

        @Nullable
        LocalDate completedOn;

        @Nullable
        PersonId completedBy;

        @Nullable
        String completionNote;

        @Nullable
        LocalDate closedOn;

        @Nullable
        PersonId closedBy;

        @Nullable
        String closingNote;

        List<String> evidence;

        @Nullable
        ActionId supersededBy;

        List<DelegationLine> delegations;

        private Change(ActionLine from) {
            title = from.title;
            task = from.task;
            ownerId = from.ownerId;
            state = from.state;
            startedOn = from.startedOn;
            dueBy = from.dueBy;
            timesMoved = from.timesMoved;
            confidence = from.confidence;
            progress = from.progress;
            heldUntil = from.heldUntil;
            completedOn = from.completedOn;
            completedBy = from.completedBy;
            completionNote = from.completionNote;
            closedOn = from.closedOn;
            closedBy = from.closedBy;
            closingNote = from.closingNote;
            evidence = from.evidence;
            supersededBy = from.supersededBy;
            delegations = from.delegations;
        }

        /** Work goes on: nobody says any longer that it is done or checked. The history keeps that they did. */
        void backToWork() {
            state = ActionState.IN_PROGRESS;
            completedOn = null;
            completedBy = null;
            completionNote = null;
            closedOn = null;
            closedBy = null;
            closingNote = null;
            evidence = List.of();
        }

        private ActionLine line(ActionLine from) {
            return new ActionLine(
                    from.actionId,
                    from.ref,
                    title,
                    task,
                    from.objectiveId,
                    ownerId,
                    state,
                    from.startsOn,
                    startedOn,
                    dueBy,
                    from.promisedBy,
                    timesMoved,
                    confidence,
                    progress,
                    heldUntil,
                    completedOn,
                    completedBy,
                    completionNote,
                    closedOn,
                    closedBy,
                    closingNote,
                    evidence,
                    supersededBy,
                    from.horizon,
                    from.expectedResult,
                    from.closureCriteria,
                    from.resources,
                    from.sourceReference,
                    delegations);
        }
    }
}
