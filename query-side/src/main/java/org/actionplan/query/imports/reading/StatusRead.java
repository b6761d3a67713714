package org.actionplan.query.imports.reading;

import java.util.List;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of how far an action is.
 *
 * @param word the status word as it stands in the row; null when the row has none
 * @param group the word under which the person is asked what it means; empty for rows without any
 * @param entry the entry of the key it belongs to, or null
 * @param note what stands in the cell beside the word
 * @param colour the plain name of the cell's colour, or null
 */
record StatusRead(
        @Nullable String word,
        String group,
        @Nullable StatusEntry entry,
        ActionState state,
        @Nullable Confidence confidence,
        boolean sure,
        String note,
        @Nullable String colour,
        List<Warning> warnings) {

    /** Where the word is all that the cell holds, it is kept as it stands there, spaces around it and all. */
    StatusRead inCell(String text) {
        return word == null || !word.equals(text.strip())
                ? this
                : new StatusRead(text, group, entry, state, confidence, sure, note, colour, warnings);
    }

    StatusRead with(@Nullable Confidence other, boolean certain) {
        return new StatusRead(word, group, entry, state, other, certain, note, colour, warnings);
    }
}
