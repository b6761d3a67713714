package org.actionplan.query.imports.reading;

/**
 * A row as read, with where it came from.
 *
 * @param where the line, also of a row that is one part of it
 * @param entry the word of the key that its status belongs to, in plain form; empty when to none
 */
record Told(ReadRow row, String sheet, String where, String entry, StatusRead status) {

    Told with(ReadRow other) {
        return new Told(other, sheet, where, entry, status);
    }
}
