package org.actionplan.command.store;

import java.util.List;

/**
 * One more row that is written in the same transaction as the events: a claimed reference, a remembered answer, a
 * password's hash. Few of them, such as logins, come without an event.
 *
 * @param taken the refusal's key when such a row is already there, or when there had to be one and is none
 * @param mustFindSome whether it is refused when it changes no row at all
 */
public record RowBeside(String sql, List<Object> values, String taken, boolean mustFindSome) {

    public RowBeside(String sql, List<Object> values, String taken) {
        this(sql, values, taken, false);
    }

    /** A change that is refused when its own condition leaves no row to change. */
    public static RowBeside unlessNone(String sql, List<Object> values, String refusal) {
        return new RowBeside(sql, values, refusal, true);
    }
}
