package org.actionplan.query.imports.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.Warning;

/** The notes that people stack in one cell, parted at the dates and quarters that mark them. */
public final class NoteWords {

    private NoteWords() {}

    public static NotesRead read(String text, DateContext context) {
        String tidy = Tidy.text(text);
        NoteLines lines = NoteLines.of(tidy, context);
        List<ReadNote> written = lines.notes();
        List<Warning> warnings = new ArrayList<>();
        if (lines.runTogether()) warnings.add(NoteWarnings.runTogether());
        warnings.addAll(order(written));
        warnings.addAll(missing(written));
        written.stream()
                .filter(note -> !isDated(note))
                .map(NoteWarnings::undated)
                .forEach(warnings::add);
        List<ReadNote> sorted = oldestFirst(written);
        MovedDate moved = MovedDate.in(tidy, sorted, context);
        if (moved != null) warnings.add(NoteWarnings.moved(moved));
        return new NotesRead(sorted, moved == null ? null : moved.to(), List.copyOf(warnings));
    }

    static boolean isDated(ReadNote note) {
        return note.when().first() != null;
    }

    private static LocalDate first(ReadNote note) {
        LocalDate first = note.when().first();
        return first == null ? LocalDate.MAX : first;
    }

    private static List<ReadNote> oldestFirst(List<ReadNote> notes) {
        return notes.stream().sorted(Comparator.comparing(NoteWords::first)).toList();
    }

    private static List<Warning> order(List<ReadNote> notes) {
        List<LocalDate> days =
                notes.stream().filter(NoteWords::isDated).map(NoteWords::first).toList();
        if (days.stream().sorted().toList().equals(days)) return List.of();
        boolean newestFirst =
                days.stream().sorted(Comparator.reverseOrder()).toList().equals(days);
        return List.of(NoteWarnings.order(newestFirst));
    }

    /** A quarter without a note counts as missing only between quarters that have one. */
    private static List<Warning> missing(List<ReadNote> notes) {
        List<LocalDate> quarters = notes.stream()
                .filter(note -> note.when().precision() == Precision.QUARTER)
                .map(NoteWords::first)
                .sorted()
                .distinct()
                .toList();
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < quarters.size(); i++) {
            LocalDate next = quarters.get(i - 1).plusMonths(3);
            for (; next.isBefore(quarters.get(i)) && gaps.size() < 12; next = next.plusMonths(3))
                gaps.add(quarter(next));
        }
        return gaps.isEmpty() ? List.of() : List.of(NoteWarnings.missing(gaps));
    }

    private static String quarter(LocalDate first) {
        int year = first.minusMonths(3).getYear();
        int quarter = (first.getMonthValue() + 8) % 12 / 3 + 1;
        return "Q%d %d/%02d".formatted(quarter, year, (year + 1) % 100);
    }
}
