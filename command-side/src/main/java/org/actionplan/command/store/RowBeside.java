package org.actionplan.command.store;

import java.util.List;

/**
 * One more row that is written in the same transaction as the events: a claimed reference, a remembered answer, a
 * password's hash. Few of them, such as logins, come without an event.
 *
 * @param taken the refusal's key when such a row is already there
 */
public record RowBeside(String sql, List<Object> values, String taken) {}
