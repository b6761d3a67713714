package org.actionplan.query.imports.editions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that a later edition of a file says otherwise than the plan does: for a person to accept or not.
 *
 * @param id the same for the same change of the same action, however often the file is compared, until the plan has it
 *     otherwise
 * @param actionId null when the file has an action that the plan does not have
 * @param ref what people call the action; empty when the plan does not have it
 * @param title the action as the plan has it, or as the file has a new one
 * @param where the row of the file; empty when the file no longer has the action
 * @param from how the plan has it, in words; empty when it has nothing there
 * @param to how the file has it, in words
 * @param words the change in plain English, complete by itself
 * @param doubt why one should look twice, in plain English; null when nothing speaks against it
 * @param needs another change that has to be accepted first, such as opening a closed action again; null when none
 */
public record ProposedChange(
        String id,
        Kind kind,
        @Nullable ActionId actionId,
        String ref,
        String title,
        String where,
        String from,
        String to,
        String words,
        @Nullable String doubt,
        @Nullable String needs,
        What what) {

    /** What sort of change it is. */
    public enum Kind {
        @JsonProperty("due")
        DUE,
        @JsonProperty("owner")
        OWNER,
        @JsonProperty("reworded")
        REWORDED,
        @JsonProperty("state")
        STATE,
        @JsonProperty("notes")
        NOTES,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }

    /** Whether it is taken unless the person says otherwise: nothing that is in doubt, and nothing that takes an action away. */
    public boolean isProposed() {
        return doubt == null && kind != Kind.REMOVED;
    }

    /** What accepting it does. */
    public sealed interface What {

        record Due(@Nullable LocalDate from, LocalDate to) implements What {}

        record Owner(@Nullable PersonId from, PersonId to) implements What {}

        record Words(@Nullable String title, @Nullable String task) implements What {}

        /** @param to null when only the confidence is another */
        record State(
                ActionState from,
                @Nullable ActionState to,
                @Nullable Confidence confidence,
                @Nullable LocalDate completedOn,
                @Nullable LocalDate checkedOn,
                @Nullable String checkedBy)
                implements What {}

        record Notes(List<DatedNote> notes) implements What {}

        record Withdrawal() implements What {}

        record NewAction(ReadRow row) implements What {}
    }
}
