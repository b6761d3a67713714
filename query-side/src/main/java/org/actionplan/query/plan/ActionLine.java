package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionImported;
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
    ActionLine with(Consumer<ActionChange> change) {
        var next = new ActionChange(this);
        change.accept(next);
        return next.line(this);
    }
}
