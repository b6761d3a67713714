package org.actionplan.query.imports.words;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about who has checked an action, and when.
 *
 * @param by the post or person, a code resolved by the file's key
 * @param byCode the code as it stands, where one was used
 */
public record SignOff(
        @Nullable String by,
        @Nullable String byCode,
        @Nullable LocalDate on,
        List<Warning> warnings) {

    static final SignOff NONE = new SignOff(null, null, null, List.of());

    /** Whether somebody is named and a day given: only then it was checked. */
    public boolean isComplete() {
        return by != null && on != null;
    }
}
