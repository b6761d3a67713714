package org.actionplan.api.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What people may ask about the objectives of a plan. */
public interface ObjectiveCommand extends PlanCommand {

    ObjectiveId objectiveId();

    /** Puts an objective on the plan: what should get better, by how much and by when. */
    record CreateObjective(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @MadeIfMissing @Valid ObjectiveId objectiveId,
            @VisibleText(max = Limits.TITLE) String title,
            @VisibleText(max = Limits.TEXT) String statement,
            @VisibleText(max = Limits.TEXT) @Nullable String rationale,
            @Valid @Nullable PersonId ownerId,
            @PlanDay @Nullable LocalDate dueBy,
            @VisibleText(max = Limits.TEXT) @Nullable String expectedOutcome)
            implements ObjectiveCommand {}

    /** Moves the day an objective is due; {@code from} is what its author saw, absent when it had no day yet. */
    record MoveObjective(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ObjectiveId objectiveId,
            @PlanDay @Nullable LocalDate from,
            @PlanDay LocalDate to,
            @Reason String reason)
            implements ObjectiveCommand {}
}
