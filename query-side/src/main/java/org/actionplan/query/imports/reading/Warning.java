package org.actionplan.query.imports.reading;

/**
 * Something the person should know about a row or a file.
 *
 * @param code a stable name, in snake case, such as {@code two_owners}
 * @param about the field it is about: owners, due, status, action, progress, signed off, completed, ref, priority,
 *     regulation; empty when it is about the row or the file as a whole
 * @param text what stands in the file, where that helps
 * @param words the warning in plain English, complete by itself
 */
public record Warning(String code, String about, String text, String words) {}
