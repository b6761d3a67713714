package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.Warning;

/** What the person is told about the notes stacked in a cell. */
final class NoteWarnings {

    private NoteWarnings() {}

    static Warning runTogether() {
        return progress(
                "notes_run_together",
                "",
                "Several notes stand on one line. They were parted where each gives its time.");
    }

    static Warning order(boolean newestFirst) {
        return newestFirst
                ? progress(
                        "note_out_of_order",
                        "newest note first",
                        "The newest note stands first. The notes come in oldest first.")
                : progress(
                        "note_out_of_order",
                        "notes not in order",
                        "The notes are not in order of time. They come in oldest first.");
    }

    static Warning missing(List<String> quarters) {
        String text = String.join(", ", quarters);
        return progress("note_missing", text, "There is no note for " + text + ". Nothing is made up for it.");
    }

    static Warning undated(ReadNote note) {
        return progress(
                "note_undated",
                note.text(),
                "The note " + Quoted.of(note.text())
                        + " has no date that can be read. It comes in without one, after the others.");
    }

    static Warning moved(MovedDate moved) {
        return progress(
                "date_moved_in_note",
                moved.sentence(),
                "A note says that the date was moved to " + moved.to().text()
                        + ". The due date stays as the file's own column says until you take the new one.");
    }

    private static Warning progress(String code, String text, String words) {
        return new Warning(code, "progress", text, words);
    }
}
