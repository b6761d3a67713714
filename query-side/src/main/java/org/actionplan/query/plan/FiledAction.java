package org.actionplan.query.plan;

import java.util.Objects;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * What the latest file that knew an action says of it, whatever the plan says: the next edition is compared with this.
 *
 * @param importId the import of that file
 * @param state null when the file says nothing of it that is understood
 * @param missingFrom a later edition that no longer has the action; null while the latest one has it
 */
public record FiledAction(
        ImportId importId,
        SourceRow source,
        String title,
        String ownerText,
        WrittenDate due,
        @Nullable ActionState state,
        @Nullable String statusWord,
        @Nullable ImportId missingFrom) {

    static FiledAction of(ActionImported e) {
        return new FiledAction(
                e.importId(), e.source(), e.title(), e.ownerText(), e.due(), e.state(), e.statusWord(), null);
    }

    /** The row of a later edition; an edition without the action leaves the row as it last stood. */
    static @Nullable FiledAction after(@Nullable FiledAction before, ActionFoundAgain e) {
        if (e.source() != null) {
            return new FiledAction(
                    e.importId(), e.source(), e.title(), e.ownerText(), e.due(), e.state(), e.statusWord(), null);
        }
        return before == null ? null : before.missing(e.importId());
    }

    private FiledAction missing(ImportId from) {
        var since = Objects.requireNonNullElse(missingFrom, from);
        return new FiledAction(importId, source, title, ownerText, due, state, statusWord, since);
    }
}
