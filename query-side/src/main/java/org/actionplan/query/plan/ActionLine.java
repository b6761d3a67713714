package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * One action as it reads at some point. {@code promisedBy} is the first day it was due and never changes; "overdue" is
 * not kept but asked with a day. An action that came in with a file may have no owner and no day yet.
 *
 * @param dueWritten the day in force as the file writes it, which may be less exact, such as "Sept 2026"; null once we have
 *     set a day of our own
 * @param reportedIn the import whose word the present state is, until somebody here completes or closes the action
 * @param checkedByText who that file says has checked it
 * @param notes what files have noted about it, with the times they give
 * @param filed what the latest file says of it; null when no file ever did
 */
public record ActionLine(
        ActionId actionId,
        String ref,
        String title,
        @Nullable String task,
        @Nullable ObjectiveId objectiveId,
        @Nullable PersonId ownerId,
        ActionState state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate promisedBy,
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
        List<DelegationLine> delegations,
        @Nullable WrittenDate dueWritten,
        @Nullable ImportId reportedIn,
        @Nullable String checkedByText,
        List<DatedNote> notes,
        @Nullable FiledAction filed) {

    /** What has no day comes last. */
    public static final Comparator<ActionLine> FIRST_DUE_FIRST = Comparator.comparing(
                    ActionLine::dueBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ActionLine::ref);

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
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** An action as a file tells of it; what the file says of its state is its word, not our checking. */
    static ActionLine of(ActionImported e) {
        var closed = e.state() == ActionState.CLOSED;
        return new ActionLine(
                e.actionId(),
                e.ref(),
                e.title(),
                e.task(),
                null,
                e.ownerId(),
                e.state(),
                null,
                null,
                e.due().last(),
                e.promisedBy(),
                e.wasMoved() ? 1 : 0,
                e.confidence(),
                null,
                null,
                e.completedOn(),
                null,
                null,
                closed ? e.checkedOn() : null,
                null,
                null,
                List.of(),
                null,
                null,
                e.expectedResult(),
                e.closureCriteria(),
                e.resources(),
                e.sourceReference(),
                List.of(),
                e.due(),
                isReported(e.state()) ? e.importId() : null,
                e.checkedBy(),
                List.of(),
                FiledAction.of(e));
    }

    /** States that say something is done with, which somebody has to answer for: us or the file. */
    static boolean isReported(ActionState state) {
        return switch (state) {
            case COMPLETED, CLOSED, WITHDRAWN -> true;
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> false;
        };
    }

    /** The row of the latest file that has the action; null when none has it now. */
    public @Nullable SourceRow source() {
        return filed == null || filed.missingFrom() != null ? null : filed.source();
    }

    /** Who the latest file names, in its own words; empty when it names nobody. */
    public String ownerText() {
        return filed == null ? "" : filed.ownerText();
    }

    /** The latest file's own word for how the action stands. */
    public @Nullable String statusWord() {
        return filed == null ? null : filed.statusWord();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Work is still owed and the day in force has passed. */
    public boolean isOverdue(LocalDate today) {
        return state.isOwed() && dueBy != null && dueBy.isBefore(today);
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

        @Nullable
        PersonId ownerId;

        ActionState state;

        @Nullable
        LocalDate startedOn;

        @Nullable
        LocalDate dueBy;

        @Nullable
        LocalDate promisedBy;

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

        @Nullable
        WrittenDate dueWritten;

        @Nullable
        ImportId reportedIn;

        @Nullable
        String checkedByText;

        List<DatedNote> notes;

        @Nullable
        FiledAction filed;

        private Change(ActionLine from) {
            title = from.title;
            task = from.task;
            ownerId = from.ownerId;
            state = from.state;
            startedOn = from.startedOn;
            dueBy = from.dueBy;
            promisedBy = from.promisedBy;
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
            dueWritten = from.dueWritten;
            reportedIn = from.reportedIn;
            checkedByText = from.checkedByText;
            notes = from.notes;
            filed = from.filed;
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
            reportedIn = null;
            checkedByText = null;
        }

        /** The day was moved or set: what a file wrote is no longer in force. */
        void due(LocalDate day) {
            timesMoved += promisedBy == null ? 0 : 1;
            newDay(day);
        }

        /** A day that came with reopening, which is not called a move; the first day there ever was is the promise. */
        void newDay(LocalDate day) {
            promisedBy = promisedBy == null ? day : promisedBy;
            dueBy = day;
            dueWritten = null;
        }

        /** The state as a file tells it. */
        void reported(ActionReported e) {
            confidence = e.confidence() == null ? confidence : e.confidence();
            if (e.from() == e.to()) {
                return;
            }
            backToWork();
            state = e.to();
            heldUntil = null;
            completedOn = e.completedOn();
            closedOn = e.to() == ActionState.CLOSED ? e.checkedOn() : null;
            checkedByText = e.checkedBy();
            reportedIn = isReported(e.to()) ? e.importId() : null;
        }

        /** The row of a later edition; its way of writing the day holds when it means the day in force. */
        void foundAgain(ActionFoundAgain e) {
            filed = FiledAction.after(filed, e);
            if (e.source() != null && Objects.equals(e.due().last(), dueBy)) {
                dueWritten = e.due();
            }
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
                    promisedBy,
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
                    delegations,
                    dueWritten,
                    reportedIn,
                    checkedByText,
                    notes,
                    filed);
        }
    }
}
