package org.actionplan.query.imports.editions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/** A row of a quarterly plan, as it is read. */
record Row(
        String where,
        @Nullable String reference,
        String title,
        String owner,
        @Nullable String accountable,
        WrittenDate due,
        ActionState state,
        @Nullable Confidence confidence,
        @Nullable String statusWord,
        List<ReadNote> notes,
        boolean leftOut) {

    static Row of(int number, String title) {
        return new Row(
                "row " + number,
                null,
                title,
                "",
                null,
                WrittenDate.NONE,
                ActionState.NOT_STARTED,
                null,
                null,
                List.of(),
                false);
    }

    Row called(String source) {
        return new Row(where, source, title, owner, accountable, due, state, confidence, statusWord, notes, leftOut);
    }

    Row titled(String next) {
        return new Row(where, reference, next, owner, accountable, due, state, confidence, statusWord, notes, leftOut);
    }

    Row at(int number) {
        return new Row(
                "row " + number,
                reference,
                title,
                owner,
                accountable,
                due,
                state,
                confidence,
                statusWord,
                notes,
                leftOut);
    }

    /** @param meant whom the text stands for by the file's key */
    Row owned(String text, @Nullable String meant) {
        return new Row(where, reference, title, text, meant, due, state, confidence, statusWord, notes, leftOut);
    }

    Row due(String text, int year, int month, int day) {
        return due(WrittenDate.day(text, LocalDate.of(year, month, day)));
    }

    Row due(WrittenDate next) {
        return new Row(
                where, reference, title, owner, accountable, next, state, confidence, statusWord, notes, leftOut);
    }

    Row dueIn(String text, int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return due(new WrittenDate(
                text, Precision.MONTH, first, first.plusMonths(1).minusDays(1)));
    }

    Row is(ActionState next, @Nullable Confidence sure, String word) {
        return new Row(where, reference, title, owner, accountable, due, next, sure, word, notes, leftOut);
    }

    Row noting(String text) {
        return new Row(
                where,
                reference,
                title,
                owner,
                accountable,
                due,
                state,
                confidence,
                statusWord,
                List.of(new ReadNote(text, WrittenDate.NONE)),
                leftOut);
    }

    Row leftOutByHand() {
        return new Row(where, reference, title, owner, accountable, due, state, confidence, statusWord, notes, true);
    }

    ReadRow read() {
        return new ReadRow(
                new SourceRow(where, cells()),
                title,
                null,
                new Owners(owner, accountable, List.of(), List.of(), null),
                due,
                null,
                null,
                state,
                confidence,
                statusWord,
                null,
                reference,
                null,
                null,
                notes,
                null,
                List.of(),
                Map.of(),
                List.of(),
                leftOut);
    }

    private Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Action", title);
        cells.put("By whom", owner);
        cells.put("By when", due.text());
        cells.put("Status", statusWord == null ? "" : statusWord);
        notes.forEach(note -> cells.put("Progress", note.text()));
        return cells;
    }
}
