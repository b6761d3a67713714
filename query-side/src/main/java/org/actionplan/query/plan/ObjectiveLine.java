package org.actionplan.query.plan;

import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveId;
import org.jspecify.annotations.Nullable;

/** One objective; {@code promisedBy} is the first day it was due, if it had one. */
public record ObjectiveLine(
        ObjectiveId objectiveId,
        String title,
        String statement,
        @Nullable String rationale,
        @Nullable PersonId ownerId,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate promisedBy,
        @Nullable String expectedOutcome) {

    static ObjectiveLine of(ObjectiveCreated e) {
        return new ObjectiveLine(
                e.objectiveId(),
                e.title(),
                e.statement(),
                e.rationale(),
                e.ownerId(),
                e.dueBy(),
                e.dueBy(),
                e.expectedOutcome());
    }

    ObjectiveLine dueBy(LocalDate next) {
        return new ObjectiveLine(
                objectiveId,
                title,
                statement,
                rationale,
                ownerId,
                next,
                promisedBy == null ? next : promisedBy,
                expectedOutcome);
    }
}
