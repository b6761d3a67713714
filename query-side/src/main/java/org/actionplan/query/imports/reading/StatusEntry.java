package org.actionplan.query.imports.reading;

import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One status word that the file's own key explains.
 *
 * @param word as the key has it; the colour's name where the key shows only a colour
 * @param says what the key says of it; empty when the word stands there alone
 * @param fill the colour of its cell, or null
 * @param colour the plain name of that colour, or the word itself where it is a colour
 * @param sure false when the words of the key leave it open
 */
record StatusEntry(
        String word,
        String says,
        ActionState state,
        @Nullable Confidence confidence,
        @Nullable String fill,
        @Nullable String colour,
        boolean sure) {

    String sentence() {
        return says.isEmpty() ? word : word + " = " + says;
    }
}
