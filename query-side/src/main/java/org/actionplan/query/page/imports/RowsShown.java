package org.actionplan.query.page.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Question;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Asks about the rows that leave something open, ten at a time, and how dated notes come in; or about a single row
 * everything that can be said of it.
 *
 * @param notes how the notes of the file come in; null when it has none, or they were asked about already
 * @param page from 0
 */
public record RowsShown(
        List<Decision> decisions,
        FormPage form,
        @Nullable Question notes,
        int page,
        int pages,
        boolean isSingle,
        List<RowQuestions> rows,
        List<ReadRow> withNotes) {

    static final int AT_ONCE = 10;
    static final String NOTES = "notes";

    private static final String TAKE = "take";
    private static final String LEAVE = "leave";

    /** The questions of one page. */
    static RowsShown of(Reading asked, Answers given, int page) {
        var open = open(asked, given);
        var pages = Math.max(1, (open.size() + AT_ONCE - 1) / AT_ONCE);
        var here = Math.min(page, pages - 1);
        var rows = open.stream().skip((long) here * AT_ONCE).limit(AT_ONCE).toList();
        var withNotes =
                asked.rows().stream().filter(row -> !row.notes().isEmpty()).toList();
        return shown(rows, here == 0 ? withNotes : List.of(), given, here, pages, false);
    }

    /** Everything about one row. */
    static RowsShown of(ReadRow row, Answers given) {
        return shown(List.of(new RowQuestions(row, given, true)), List.of(), given, 0, 1, true);
    }

    /** Whether the file leaves nothing open. */
    static boolean isClear(Reading asked) {
        return open(asked, Answers.NONE).isEmpty()
                && asked.rows().stream().allMatch(row -> row.notes().isEmpty());
    }

    private static List<RowQuestions> open(Reading asked, Answers given) {
        return asked.rows().stream()
                .map(row -> new RowQuestions(row, given, false))
                .filter(RowQuestions::isNeeded)
                .toList();
    }

    private static RowsShown shown(
            List<RowQuestions> rows, List<ReadRow> withNotes, Answers given, int page, int pages, boolean single) {
        var writer = FormPage.at("", "");
        if (!withNotes.isEmpty()) {
            askNotes(writer, withNotes, given);
        }
        rows.forEach(row -> row.writeTo(writer));
        var form = writer.button("", "");
        var decisions = rows.stream().map(row -> decision(row, form)).toList();
        return new RowsShown(decisions, form, notes(form), page, pages, single, rows, withNotes);
    }

    private static void askNotes(FormWriter writer, List<ReadRow> withNotes, Answers given) {
        var many = withNotes.stream().mapToInt(row -> row.notes().size()).sum();
        var refused = withNotes.stream()
                .map(row -> given.rows().get(row.source().where()))
                .anyMatch(row -> row != null && Boolean.FALSE.equals(row.notes()));
        writer.choice(
                        NOTES,
                        "Should the notes on progress come in?",
                        InEnglish.count(many, "note", "notes") + " in "
                                + InEnglish.count(withNotes.size(), "row", "rows")
                                + ". Each keeps the time that the file gives for it.",
                        List.of(
                                Option.of(TAKE, "Yes, as progress on each action"),
                                Option.of(LEAVE, "No, only keep the cell's text in the history")))
                .filled(refused ? LEAVE : TAKE);
    }

    private static @Nullable Question notes(FormPage form) {
        return form.questions().stream()
                .filter(question -> question.name().equals(NOTES))
                .findFirst()
                .orElse(null);
    }

    private static Decision decision(RowQuestions row, FormPage form) {
        var fields = Stream.of("owner", "split", "state", "confidence", "moved", "due")
                .map(row::field)
                .toList();
        return new Decision(
                row.row().source().where(),
                Shortened.title(row.row().title()),
                row.row().warnings().stream().map(Warning::words).toList(),
                row.row().source().cells(),
                row.row().split(),
                form.questions().stream()
                        .filter(question -> fields.contains(question.name()))
                        .toList());
    }

    /** The same with what was typed and what is wrong with it. */
    RowsShown again(FormPage answered) {
        var found = decisions.stream().map(each -> again(each, answered)).toList();
        return new RowsShown(found, answered, notes(answered), page, pages, isSingle, rows, withNotes);
    }

    private static Decision again(Decision decision, FormPage answered) {
        var names = decision.questions().stream().map(Question::name).toList();
        return new Decision(
                decision.where(),
                decision.title(),
                decision.warnings(),
                decision.cells(),
                decision.parts(),
                answered.questions().stream()
                        .filter(question -> names.contains(question.name()))
                        .toList());
    }

    public @Nullable String problemOf(Question question) {
        return form.problemOf(question);
    }

    /** The answers with what was decided; {@code typed} keeps what cannot be read. */
    Answers read(Answers given, Typed typed) {
        var said = new HashMap<>(given.rows());
        var wanted = !LEAVE.equals(typed.textIfAny(NOTES));
        withNotes.forEach(row -> said.compute(row.source().where(), (_, before) -> RowSaid.notes(before, wanted)));
        rows.forEach(
                asked -> said.compute(asked.row().source().where(), (_, before) -> RowSaid.of(asked, before, typed)));
        return new Answers(
                given.tables(),
                given.columns(),
                given.statusWords(),
                given.owners(),
                given.monthFirst(),
                Map.copyOf(said));
    }
}
