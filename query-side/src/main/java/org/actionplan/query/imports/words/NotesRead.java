package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The dated notes of a cell.
 *
 * @param notes oldest first, those without a date last; empty when nothing in the cell marks a note's time
 * @param offeredDue a day that a note says the due date was moved to; offered, never taken by itself
 */
public record NotesRead(List<ReadNote> notes, @Nullable WrittenDate offeredDue, List<Warning> warnings) {}
