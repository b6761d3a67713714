package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Row;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Question.Option;

/**
 * The questions that a row needs answered before it can come in, or, on a page of its own, all that can be said of it.
 *
 * @param all whether everything is asked, not only what the file leaves open
 */
public record RowQuestions(ReadRow row, Answers given, boolean all) {

    static final String NOBODY = "nobody";
    static final String KEEP = "keep";
    static final String TAKE = "take";
    static final String SPLIT = "split";
    static final String WHOLE = "whole";

    /** Where the file's word for how it stands does not settle the matter. */
    private static final Set<String> UNCLEAR_STATE = Set.of(
            "status_by_colour_only",
            "no_status",
            "unknown_status_word",
            "status_and_colour_differ",
            "status_and_dates_disagree",
            "on_two_tabs");

    /** Where a day is meant and the file does not say which. */
    private static final Set<String> UNCLEAR_DAY = Set.of("impossible_date", "two_dates_in_cell", "start_not_due");

    boolean isNeeded() {
        return asksOwner() || asksSplit() || asksState() || asksDay() || row.offeredDue() != null;
    }

    String field(String question) {
        return field(question, row);
    }

    static String field(String question, ReadRow row) {
        return Field.of(question, row.source().where());
    }

    void writeTo(FormWriter form) {
        if (asksOwner()) {
            owner(form);
        }
        if (asksSplit()) {
            split(form);
        }
        if (asksState()) {
            state(form);
        }
        if (row.offeredDue() != null) {
            offeredDay(form, row.offeredDue());
        } else if (asksDay()) {
            day(form);
        }
    }

    boolean asksOwner() {
        return !candidates().isEmpty();
    }

    boolean asksSplit() {
        return !row.split().isEmpty();
    }

    boolean asksState() {
        return all || isWarnedOf(UNCLEAR_STATE);
    }

    boolean asksDay() {
        return row.offeredDue() == null && (all || isWarnedOf(UNCLEAR_DAY));
    }

    List<String> candidates() {
        var owners = row.owners();
        return owners.accountable() != null
                ? List.of()
                : Stream.concat(owners.named().stream(), Stream.ofNullable(owners.suggest()))
                        .distinct()
                        .toList();
    }

    private void owner(FormWriter form) {
        var options = Stream.concat(
                        candidates().stream().map(name -> Option.of(name, name)),
                        Stream.of(new Option(NOBODY, "Nobody yet", "It comes in without an owner")))
                .toList();
        var written = row.owners().text().isBlank()
                ? ""
                : "The file says “" + row.owners().text() + "”. ";
        form.choice(
                        field("owner"),
                        "Who answers for it?",
                        written + "One person answers for an action, even when others help.",
                        options)
                .filled(Objects.requireNonNullElse(said().accountable(), NOBODY));
    }

    private void split(FormWriter form) {
        var many = row.split().size();
        form.choice(
                        field("split"),
                        "This cell holds " + many + " actions. How should it come in?",
                        "",
                        List.of(
                                Option.of(SPLIT, "As " + many + " actions, each with a reference of its own"),
                                Option.of(WHOLE, "As one action with the whole text")))
                .filled(Boolean.TRUE.equals(said().split()) ? SPLIT : WHOLE);
    }

    private void state(FormWriter form) {
        var colour = row.colour() == null ? "" : "The cell is " + row.colour() + ". ";
        var word =
                row.statusWord() == null ? "There is no status word. " : "The file says “" + row.statusWord() + "”. ";
        form.select(field("state"), "How does it stand?", word + colour, StateChoice.STATES)
                .filled(InEnglish.key(Objects.requireNonNullElse(said().state(), row.state())));
        if (all) {
            confidence(form);
        }
    }

    private void confidence(FormWriter form) {
        var now = said().confidence() == null ? row.confidence() : said().confidence();
        form.select(field("confidence"), "Will it be on time?", "", StateChoice.CONFIDENCES)
                .optional()
                .filled(now == null ? null : InEnglish.key(now));
    }

    private void offeredDay(FormWriter form, WrittenDate offered) {
        var moved = DueWords.of(offered);
        form.choice(
                        field("moved"),
                        "A note says that the date was moved. Which one holds?",
                        "",
                        List.of(
                                Option.of(KEEP, DueWords.of(row.due()) + ", as in the column"),
                                Option.of(TAKE, moved + ", as in the note")))
                .filled(offered.last() != null && offered.last().equals(said().due()) ? TAKE : KEEP);
    }

    private void day(FormWriter form) {
        var written =
                row.due().text().isBlank() ? "" : "The file says “" + row.due().text() + "”. ";
        form.day(field("due"), "When is it due?", written + "Leave it empty if no day is set.")
                .optional();
        var day = said().due();
        if (day != null) {
            form.filled(day);
        } else if (row.due().first() != null
                && row.due().first().equals(row.due().last())) {
            form.filled(row.due().first());
        }
    }

    private Row said() {
        return given.rows().getOrDefault(row.source().where(), RowSaid.NOTHING);
    }

    private boolean isWarnedOf(Set<String> codes) {
        return row.warnings().stream().anyMatch(warning -> codes.contains(warning.code()));
    }
}
