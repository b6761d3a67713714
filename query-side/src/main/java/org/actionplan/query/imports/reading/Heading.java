package org.actionplan.query.imports.reading;

/**
 * The heading of one column.
 *
 * @param column from 0
 * @param text as it stands, or "Column C" where nothing stands; unlike every other heading of its table
 */
record Heading(int column, String text) {}
