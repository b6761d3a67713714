package org.actionplan.query.imports.reading;

import org.jspecify.annotations.Nullable;

/**
 * A word outside the rows with what is said of it: an entry of a key, or a label with its value.
 *
 * @param where the place in people's words, such as "sheet Key row 21"
 * @param under the heading it stands under, with the name of its sheet
 * @param word may be empty where only a colour stands for it
 * @param fill the background of the word's cell, or of what is said of it
 * @param key whether it surely belongs to a key: it stands beside the word "key" or before an equals sign
 */
record Pair(
        String where,
        String under,
        String word,
        String says,
        @Nullable String fill,
        boolean key) {}
