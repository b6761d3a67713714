package org.actionplan.query.spreadsheet;

import java.util.function.Function;

/**
 * A column of a sheet and what it shows of each row.
 *
 * @param width in characters
 */
record Column<T>(String heading, int width, Function<T, Entry> entry) {}
