package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.ReadNote;

/**
 * A cell's lines as notes, in the order in which they stand.
 *
 * @param runTogether whether one line holds several of them
 */
record NoteLines(List<ReadNote> notes, boolean runTogether) {

    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}•*·–—-].*", Pattern.DOTALL);

    static NoteLines of(String tidy, DateContext context) {
        List<List<Piece>> lines = tidy.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> NoteMarks.pieces(line, context))
                .toList();
        boolean marked = lines.stream().flatMap(List::stream).anyMatch(Piece::isMarked);
        if (!marked) return new NoteLines(List.of(), false);
        boolean together = lines.stream()
                .anyMatch(line -> line.stream().filter(Piece::isMarked).count() > 1);
        return new NoteLines(notes(lines.stream().flatMap(List::stream).toList()), together);
    }

    private static List<ReadNote> notes(List<Piece> pieces) {
        List<ReadNote> notes = new ArrayList<>();
        boolean under = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean continues = !piece.isMarked()
                    && !notes.isEmpty()
                    && (under || goesOn(notes.getLast(), piece) || isBetween(pieces, i));
            under = continues ? under || isBetween(pieces, i) : under;
            if (continues) notes.add(joined(notes.removeLast(), piece));
            else notes.add(new ReadNote(piece.text(), piece.when()));
        }
        return notes.stream().filter(note -> !note.text().isEmpty()).toList();
    }

    /** A line between two that begin with their time belongs to the one above it. */
    private static boolean isBetween(List<Piece> pieces, int at) {
        boolean above = pieces.subList(0, at).stream().anyMatch(Piece::isMarkedInFront);
        boolean below = pieces.subList(at + 1, pieces.size()).stream().anyMatch(Piece::isMarkedInFront);
        return above && below;
    }

    private static boolean goesOn(ReadNote above, Piece piece) {
        return above.text().isEmpty()
                || above.text().endsWith(",")
                || above.text().endsWith(":")
                || GOES_ON.matcher(piece.text()).matches();
    }

    private static ReadNote joined(ReadNote above, Piece piece) {
        return new ReadNote(above.text().isEmpty() ? piece.text() : above.text() + "\n" + piece.text(), above.when());
    }

    /** @param when with an empty text when nothing marks its time */
    record Piece(String text, WrittenDate when, boolean isMarkedInFront) {
        boolean isMarked() {
            return !when.text().isEmpty();
        }
    }
}
