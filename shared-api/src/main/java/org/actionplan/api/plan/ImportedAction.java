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
 * One action as a file tells of it. What the file does not say stays unsaid: an action may come in without an owner or
 * a day, but cannot be started before it has an owner.
 *
 * @param task the whole text of the action where the title is only its beginning
 * @param ownerText who the file names, in its own words; empty when it names nobody
 * @param due the day in force
 * @param promised the day promised first, where the file keeps it beside the day in force
 * @param state what the file says of it, which is neither our completing nor our closing
 * @param statusWord the file's own word for it
 * @param checkedBy who the file says has checked it
 * @param notes dated notes of the file, oldest first
 */
public record ImportedAction(
        @Valid ActionId actionId,
        @Valid SourceRow source,
        @VisibleText(max = Limits.TITLE) String title,
        @VisibleText(max = Limits.TEXT) @Nullable String task,
        @Valid @Nullable PersonId ownerId,
        @ReadableText(max = Limits.TEXT) String ownerText,
        @Valid WrittenDate due,
        @Valid @Nullable WrittenDate promised,
        ActionState state,
        @VisibleText(max = Limits.TEXT) @Nullable String statusWord,
        @Nullable Confidence confidence,
        @PlanDay @Nullable LocalDate completedOn,
        @PlanDay @Nullable LocalDate checkedOn,
        @VisibleText(max = Limits.NAME) @Nullable String checkedBy,
        @Size(max = Limits.LIST, message = "list.too-long") List<@Valid DatedNote> notes,
        @VisibleText(max = Limits.TEXT) @Nullable String expectedResult,

        @Size(max = Limits.LIST, message = "list.too-long")
        List<@VisibleText(max = Limits.TITLE) String> closureCriteria,

        @VisibleText(max = Limits.TEXT) @Nullable String resources,
        @VisibleText(max = Limits.NAME) @Nullable String sourceReference) {}
