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

    record ActionReopened(PlanId planId, ActionId actionId, String reason, LocalDate dueFrom, LocalDate dueBy)
            implements ActionEvent, Reasoned {}

    record ActionWithdrawn(
            PlanId planId,
            ActionId actionId,
            String reason,
            @Nullable ActionId supersededBy) implements ActionEvent, Reasoned {}
}
