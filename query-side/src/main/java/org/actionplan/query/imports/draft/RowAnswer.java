package org.actionplan.query.imports.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * One row as it would come in.
 *
 * @param where the place in the file, such as "row 12"
 * @param due the day in force
 * @param promised the day first promised, where the file has both
 * @param offeredDue a date that a note says it was moved to; offered, not taken
 * @param split the several actions that one cell holds
 * @param fields other columns by what they mean
 * @param raw every cell as it stands, by its heading
 * @param leftOut whether the row was left out
 */
public record RowAnswer(
        String where,
        String title,
        @Nullable String task,
        OwnersAnswer owners,
        WrittenDate due,
        @Nullable WrittenDate promised,
        @Nullable WrittenDate completed,
        ActionState state,
        @Nullable Confidence confidence,
        @Nullable String statusWord,
        @Nullable String colour,
        @Nullable String sourceReference,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        List<ReadNote> notes,
        @Nullable WrittenDate offeredDue,
        Split split,
        Map<String, String> fields,
        List<Warning> warnings,
        Map<String, String> raw,
        boolean leftOut) {

    /**
     * Who a row names.
     *
     * @param accountable the one person or post answerable; null when the file does not say
     * @param named several of whom none is marked as the one
     * @param support those who help
     * @param suggest whom the rest of the file points to; offered, not taken
     * @param personId the person the accountable one stands for; null while that is open
     */
    public record OwnersAnswer(
            String text,
            @Nullable String accountable,
            List<String> named,
            List<String> support,
            @Nullable String suggest,
            @Nullable PersonId personId,
            @Nullable String person) {}

    /**
     * @param titles of the several actions in one cell; empty when it holds one
     * @param taken whether this row is one of them, as the person said that each becomes an action of its own
     */
    public record Split(List<String> titles, boolean taken) {}

    static RowAnswer of(Preview preview, ReadRow row) {
        return new RowAnswer(
                row.source().where(),
                row.title(),
                row.task(),
                owners(preview, row),
                row.due(),
                row.promised(),
                row.completed(),
                row.state(),
                row.confidence(),
                row.statusWord(),
                row.colour(),
                row.sourceReference(),
                row.checkedBy(),
                row.checkedOn(),
                row.notes(),
                row.offeredDue(),
                new Split(row.split(), isPart(preview, row)),
                row.fields(),
                row.warnings(),
                row.source().cells(),
                row.leftOut());
    }

    /** Whether the row stands for one of the several actions of a cell, because the person said so. */
    private static boolean isPart(Preview preview, ReadRow row) {
        return preview.draft().choices().answers().rows().entrySet().stream()
                .anyMatch(said -> Boolean.TRUE.equals(said.getValue().split())
                        && row.source().where().startsWith(said.getKey() + ", "));
    }

    private static OwnersAnswer owners(Preview preview, ReadRow row) {
        var owners = row.owners();
        var person = preview.ownerOf(row).map(OwnerMeant::person).orElse(null);
        return new OwnersAnswer(
                owners.text(),
                owners.accountable(),
                owners.named(),
                owners.support(),
                owners.suggest(),
                person == null ? null : person.id(),
                person == null ? null : person.name());
    }
}
