package org.actionplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to one action of a plan. */
public sealed interface ActionEvent extends PlanEvent {

    ActionId actionId();

    record ActionCreated(
            PlanId planId,
            ActionId actionId,
            String ref,
            String title,
            PersonId ownerId,
            LocalDate dueBy,
            @Nullable ObjectiveId objectiveId,
            @Nullable String task,
            @Nullable LocalDate startsOn,
            @Nullable Horizon horizon,
            @Nullable String expectedResult,
            List<String> closureCriteria,
            @Nullable String resources,
            @Nullable String sourceReference)
            implements ActionEvent {}

    record ActionStarted(PlanId planId, ActionId actionId, LocalDate startedOn) implements ActionEvent {}

    record ProgressRecorded(
            PlanId planId,
            ActionId actionId,
            String note,
            @Nullable Confidence confidence) implements ActionEvent {}

    record DueDateMoved(PlanId planId, ActionId actionId, LocalDate from, LocalDate to, String reason)
            implements ActionEvent, Reasoned {}

    record ActionHandedOver(PlanId planId, ActionId actionId, PersonId from, PersonId to, String reason)
            implements ActionEvent, Reasoned {}

    record OwnerAppointed(PlanId planId, ActionId actionId, PersonId to, String reason)
            implements ActionEvent, Reasoned {}

    record DueDatePromised(PlanId planId, ActionId actionId, LocalDate dueBy, String reason)
            implements ActionEvent, Reasoned {}

    record ActionReworded(
            PlanId planId,
            ActionId actionId,
            String titleFrom,
            String titleTo,
            @Nullable String taskFrom,
            @Nullable String taskTo,
            String reason)
            implements ActionEvent, Reasoned {}

    record ActionHeld(
            PlanId planId,
            ActionId actionId,
            String reason,
            @Nullable LocalDate until) implements ActionEvent, Reasoned {}

    record ActionResumed(PlanId planId, ActionId actionId, String reason) implements ActionEvent, Reasoned {}

    record ActionCompleted(
            PlanId planId,
            ActionId actionId,
            LocalDate completedOn,
            @Nullable String note) implements ActionEvent {}

    record ActionReturned(PlanId planId, ActionId actionId, String reason) implements ActionEvent, Reasoned {}

    record ActionClosed(PlanId planId, ActionId actionId, LocalDate closedOn, String note, List<String> evidence)
            implements ActionEvent {}

    record ActionReopened(
            PlanId planId,
            ActionId actionId,
            String reason,
            @Nullable LocalDate dueFrom,
            LocalDate dueBy) implements ActionEvent, Reasoned {}

    record ActionWithdrawn(
            PlanId planId,
            ActionId actionId,
            String reason,
            @Nullable ActionId supersededBy) implements ActionEvent, Reasoned {}

    /** An action came in with a file; its state is the file's word. Its notes follow as progress that was reported. */
    record ActionImported(
            PlanId planId,
            ActionId actionId,
            String ref,
            ImportId importId,
            SourceRow source,
            String title,
            @Nullable String task,
            @Nullable PersonId ownerId,
            String ownerText,
            WrittenDate due,
            @Nullable WrittenDate promised,
            ActionState state,
            @Nullable String statusWord,
            @Nullable Confidence confidence,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedBy,
            @Nullable String expectedResult,
            List<String> closureCriteria,
            @Nullable String resources,
            @Nullable String sourceReference)
            implements ActionEvent {

        /** The day promised first, as far as the file knows: otherwise the day in force is the first. */
        public @Nullable LocalDate promisedBy() {
            return promised == null || promised.last() == null ? due.last() : promised.last();
        }

        /** Whether the day had been moved already before the action came into the plan. */
        public boolean wasMoved() {
            return due.last() != null && !due.last().equals(promisedBy());
        }
    }

    /** A file holds a note about the action. */
    record ProgressReported(PlanId planId, ActionId actionId, ImportId importId, String note, WrittenDate when)
            implements ActionEvent {}

    /** A later edition of a file says how the action stands; nobody here has completed or closed it. */
    record ActionReported(
            PlanId planId,
            ActionId actionId,
            ImportId importId,
            ActionState from,
            ActionState to,
            @Nullable String statusWord,
            @Nullable Confidence confidence,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedBy)
            implements ActionEvent {}

    /**
     * A later edition of a file was compared with the action: this is what it says, accepted or not. The edition after it
     * is compared with this one. Without a source the edition no longer has the action.
     */
    record ActionFoundAgain(
            PlanId planId,
            ActionId actionId,
            ImportId importId,
            @Nullable SourceRow source,
            String title,
            String ownerText,
            WrittenDate due,
            @Nullable ActionState state,
            @Nullable String statusWord)
            implements ActionEvent {}
}
