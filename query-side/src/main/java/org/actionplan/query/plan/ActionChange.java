package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/** The fields of an action that can change, while they do. */
final class ActionChange {
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

    ActionChange(ActionLine from) {
        title = from.title();
        task = from.task();
        ownerId = from.ownerId();
        state = from.state();
        startedOn = from.startedOn();
        dueBy = from.dueBy();
        promisedBy = from.promisedBy();
        timesMoved = from.timesMoved();
        confidence = from.confidence();
        progress = from.progress();
        heldUntil = from.heldUntil();
        completedOn = from.completedOn();
        completedBy = from.completedBy();
        completionNote = from.completionNote();
        closedOn = from.closedOn();
        closedBy = from.closedBy();
        closingNote = from.closingNote();
        evidence = from.evidence();
        supersededBy = from.supersededBy();
        delegations = from.delegations();
        dueWritten = from.dueWritten();
        reportedIn = from.reportedIn();
        checkedByText = from.checkedByText();
        notes = from.notes();
        filed = from.filed();
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
        reportedIn = ActionLine.isReported(e.to()) ? e.importId() : null;
    }

    /** The row of a later edition; its way of writing the day holds when it means the day in force. */
    void foundAgain(ActionFoundAgain e) {
        filed = FiledAction.after(filed, e);
        if (e.source() != null && Objects.equals(e.due().last(), dueBy)) {
            dueWritten = e.due();
        }
    }

    ActionLine line(ActionLine from) {
        return new ActionLine(
                from.actionId(),
                from.ref(),
                title,
                task,
                from.objectiveId(),
                ownerId,
                state,
                from.startsOn(),
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
                from.horizon(),
                from.expectedResult(),
                from.closureCriteria(),
                from.resources(),
                from.sourceReference(),
                delegations,
                dueWritten,
                reportedIn,
                checkedByText,
                notes,
                filed);
    }
}
