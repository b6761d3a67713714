package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.people.People;
import org.jspecify.annotations.Nullable;

/** One action as JSON tells it: the line with names, and whether it is open. */
public record ActionAnswer(
        ActionId actionId,
        String ref,
        String title,
        @Nullable String task,
        @Nullable ObjectiveId objectiveId,
        @Nullable PersonId ownerId,
        @Nullable String owner,
        String ownerText,
        ActionState state,
        boolean open,
        boolean overdue,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueBy,
        @Nullable WrittenDate dueWritten,
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
        @Nullable String closedByName,
        @Nullable String closingNote,
        List<String> evidence,
        @Nullable ActionId supersededBy,
        @Nullable Horizon horizon,
        @Nullable String expectedResult,
        List<String> closureCriteria,
        @Nullable String resources,
        @Nullable String sourceReference,
        List<Delegation> delegations,
        @Nullable ImportId reportedIn,
        @Nullable String statusWord,
        @Nullable String checkedByText,
        List<DatedNote> notes,
        @Nullable SourceRow source) {

    /** One delegated task with the helper's name. */
    public record Delegation(
            DelegationId delegationId,
            PersonId to,
            String toName,
            String task,
            String wantedResult,
            String reportBack,
            LocalDate by,
            DelegationState state,
            @Nullable String reason,
            @Nullable String report) {

        private static Delegation of(DelegationLine line, People people) {
            return new Delegation(
                    line.delegationId(),
                    line.to(),
                    people.nameOf(line.to()),
                    line.task(),
                    line.wantedResult(),
                    line.reportBack(),
                    line.by(),
                    line.state(),
                    line.reason(),
                    line.report());
        }
    }

    /** @param today the day that decides what is overdue */
    public static ActionAnswer of(ActionLine line, LocalDate today, People people) {
        return new ActionAnswer(
                line.actionId(),
                line.ref(),
                line.title(),
                line.task(),
                line.objectiveId(),
                line.ownerId(),
                people.nameOfAny(line.ownerId()),
                line.ownerText(),
                line.state(),
                line.isOpen(),
                line.isOverdue(today),
                line.startsOn(),
                line.startedOn(),
                line.dueBy(),
                line.dueWritten(),
                line.promisedBy(),
                line.timesMoved(),
                line.confidence(),
                line.progress(),
                line.heldUntil(),
                line.completedOn(),
                line.completedBy(),
                line.completionNote(),
                line.closedOn(),
                line.closedBy(),
                people.nameOfAny(line.closedBy()),
                line.closingNote(),
                line.evidence(),
                line.supersededBy(),
                line.horizon(),
                line.expectedResult(),
                line.closureCriteria(),
                line.resources(),
                line.sourceReference(),
                line.delegations().stream()
                        .map(task -> Delegation.of(task, people))
                        .toList(),
                line.reportedIn(),
                line.statusWord(),
                line.checkedByText(),
                line.notes(),
                line.source());
    }
}
