package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.words.DateContext;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.DateWords;
import org.actionplan.query.imports.words.NoteWords;
import org.actionplan.query.imports.words.NotesRead;
import org.jspecify.annotations.Nullable;

/** What the columns for progress tell: notes, each with the time written beside it or over its column. */
final class Talk {

    private static final Pattern DAY_FIRST = Pattern.compile("^(?:on )?(\\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},?"
            + " \\d{2,4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|[A-Za-z]{3,9} \\d{4})(?=$|[\\s.,;:\u2013-])");

    private final DateContext dates;

    Talk(DateContext dates) {
        this.dates = dates;
    }

    NotesRead notes(TableRow row, StatusRead status) {
        List<ReadNote> notes = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        @Nullable WrittenDate offered = null;
        var inStatus = row.columns().has(Meaning.STATUS);
        var cells = row.cells(Meaning.PROGRESS);
        for (var index = 0; index < cells.size(); index++) {
            var text = index == 0 && !inStatus
                    ? (isOnlyDay(status) ? "" : status.note())
                    : cells.get(index).text();
            var read = note(text, row.heading(cells.get(index).column()));
            notes.addAll(read.notes());
            warnings.addAll(read.warnings());
            offered = read.offeredDue() == null ? offered : read.offeredDue();
        }
        if (inStatus && !isOnlyDay(status)) {
            notes.addAll(note(status.note(), "").notes());
        }
        return new NotesRead(notes, offered, warnings);
    }

    private static boolean isOnlyDay(StatusRead status) {
        return status.word() != null
                && !status.state().isOwed()
                && DAY_FIRST.matcher(status.note()).matches();
    }

    /** Without any mark of time the cell is one note, dated at most by the heading of its column. */
    private NotesRead note(String text, String heading) {
        if (text.isBlank()) {
            return new NotesRead(List.of(), null, List.of());
        }
        var read = NoteWords.read(text, dates);
        return read.notes().isEmpty()
                ? new NotesRead(List.of(new ReadNote(text.strip(), when(heading))), read.offeredDue(), read.warnings())
                : read;
    }

    /** "Update March 2026" over a column dates its notes. */
    private WrittenDate when(String heading) {
        var date = heading.chars().anyMatch(Character::isDigit)
                ? DateWords.read(heading, dates).date()
                : WrittenDate.NONE;
        return date.first() == null ? WrittenDate.NONE : date;
    }

    /** The day in "Completed 25/01/2026. Mats in use", where the status is that the action is finished. */
    @Nullable
    DateRead finished(StatusRead status) {
        var day = DAY_FIRST.matcher(status.note());
        var finished = !status.state().isOwed() && status.word() != null;
        return finished && day.find() ? DateWords.read(day.group(1), dates).about("completed") : null;
    }
}
