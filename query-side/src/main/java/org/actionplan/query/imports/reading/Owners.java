package org.actionplan.query.imports.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a row names.
 *
 * @param text the cell as it stands
 * @param accountable the one person or post answerable, with a code resolved by the file's own legend ("HC" reads
 *     "Head cook"); null when the file does not say
 * @param named several people of whom none is marked as the one; empty otherwise
 * @param support those who help or approve
 * @param suggest whom the rest of the file points to, for the person to confirm; never taken by itself
 */
public record Owners(
        String text,
        @Nullable String accountable,
        List<String> named,
        List<String> support,
        @Nullable String suggest) {

    public static final Owners NONE = new Owners("", null, List.of(), List.of(), null);
}
