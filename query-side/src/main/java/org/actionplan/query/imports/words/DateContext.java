package org.actionplan.query.imports.words;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What helps to read the dates of one file.
 *
 * @param monthFirst whether "03/04/2026" is 4 March; null while nobody has said, and then it is read the English way
 * @param asOf the day the file describes, by which a missing year is understood; null when it does not say
 */
public record DateContext(
        @Nullable Boolean monthFirst, @Nullable LocalDate asOf) {

    public static final DateContext NONE = new DateContext(null, null);
}
