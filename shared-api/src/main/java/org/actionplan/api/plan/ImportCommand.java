package org.actionplan.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What people may ask with a file in their hands. A file comes in as a whole or not at all, and once only: the sender
 * chooses the ids, so that the same import sent again is recognised.
 */
public interface ImportCommand extends PlanCommand {

    /** As many actions as one file may bring. */
    int MOST_ACTIONS = 5_000;

    ImportedFile file();

    List<ImportedAction> actions();

    /** Begins a plan from a file, with every action the file tells of. */
    record ImportPlan(
            @TargetAggregateIdentifier @MadeIfMissing @Valid PlanId planId,

            @Pattern(regexp = CreatePlan.REFERENCE_FORM, message = "plan.reference-malformed")
            String reference,

            @VisibleText(max = Limits.TITLE) String title,
            @VisibleText(max = Limits.NAME) String service,
            @VisibleText(max = Limits.TEXT) String purpose,

            @Size(max = Limits.LIST, message = "list.too-long")
            List<@VisibleText(max = Limits.TITLE) String> scopeIn,

            @VisibleText(max = Limits.TITLE) @Nullable String trigger,
            @PlanDay @Nullable LocalDate startsOn,
            @PlanDay @Nullable LocalDate reviewOn,
            @Valid @Nullable PersonId managerId,
            @Valid ImportedFile file,

            @Size(min = 1, max = MOST_ACTIONS, message = "import.too-many-actions")
            List<@Valid ImportedAction> actions)
            implements ImportCommand {}

    /**
     * Brings a file into a plan that is there already: actions the plan does not have yet, and what was accepted of a
     * later edition for those it has.
     */
    record ImportActions(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Valid ImportedFile file,

            @Size(max = MOST_ACTIONS, message = "import.too-many-actions")
            List<@Valid ImportedAction> actions,

            @Size(max = MOST_ACTIONS, message = "import.too-many-actions")
            List<@Valid EditionChange> changes)
            implements ImportCommand {}
}
