package org.actionplan.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.ReadableText;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a later edition of a file says of an action that the plan already has, and what of it was accepted. The first
 * seven components are the row as the file has it, accepted or not: the next edition is compared with them. Of the
 * others only what was accepted is set; each {@code from} is what the person saw when accepting.
 *
 * @param source null when the edition no longer has the action
 * @param state what the file says of it
 * @param withdraw true when the action is taken off the plan because the edition no longer has it
 */
public record EditionChange(
        @Valid ActionId actionId,
        @Valid @Nullable SourceRow source,
        @ReadableText(max = Limits.TEXT) String title,
        @ReadableText(max = Limits.TEXT) String ownerText,
        @Valid WrittenDate due,
        @Nullable ActionState state,
        @VisibleText(max = Limits.TEXT) @Nullable String statusWord,
        @VisibleText(max = Limits.TITLE) @Nullable String newTitle,
        @VisibleText(max = Limits.TEXT) @Nullable String newTask,
        @PlanDay @Nullable LocalDate dueFrom,
        @PlanDay @Nullable LocalDate dueTo,
        @Valid @Nullable PersonId ownerFrom,
        @Valid @Nullable PersonId ownerTo,
        @Nullable ActionState stateFrom,
        @Nullable ActionState stateTo,
        @Nullable Confidence confidenceTo,
        @PlanDay @Nullable LocalDate completedOn,
        @PlanDay @Nullable LocalDate checkedOn,
        @VisibleText(max = Limits.NAME) @Nullable String checkedBy,
        @Size(max = Limits.LIST, message = "list.too-long") List<@Valid DatedNote> notes,
        boolean withdraw) {}
