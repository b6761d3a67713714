package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.Colours;
import org.actionplan.query.imports.words.Meant;
import org.actionplan.query.imports.words.StatusWords;
import org.jspecify.annotations.Nullable;

/** Reads the status of a row by the file's own key; without one, words are proposed and colours mean nothing. */
final class StatusReading {

    private static final int SHORT = 60;
    private static final Pattern CLAUSE_END = Pattern.compile("[.;:(\\n\u2013]| - |,? \\d|$");
    private static final Pattern STATUS =
            Pattern.compile("(action |actions |now |all |fully |partly |partially |not |not yet |in part |work"
                + " )*(completed?|done|achieved|delivered|implemented|closed|in progress|under ?way|started|not"
                + " started|begun|commenced|on ?going|on (track|target|schedule|hold)|off (track|target|plan)|behind"
                + " (schedule|target)|overdue|delayed|slipped"
                + "|open|withdrawn|cancelled|superseded|met|unmet|outstanding|embedded|verified)");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3} ?%");

    private final Legend legend;
    private final StatusMatch match;
    private final Answers answers;

    StatusReading(Legend legend, Answers answers) {
        this.legend = legend;
        this.match = new StatusMatch(legend.status());
        this.answers = answers;
    }

    /** @param talk whether the cell is one for notes, in which a status word may come first */
    StatusRead read(@Nullable Cell cell, boolean talk) {
        if (cell == null) {
            return nothing("", null, null);
        }
        var text = cell.text().strip();
        var colour = cell.fill() == null ? null : Colours.name(cell.fill()).orElse(null);
        if (text.isEmpty()) {
            return byColour("", cell.fill(), colour);
        }
        var found = match.find(text);
        if (found.isPresent()) {
            return explained(found.get(), cell.fill(), colour).inCell(cell.text());
        }
        var clause = clause(text);
        if (clause.isEmpty() || (talk && !isStatus(clause))) {
            return byColour(text, cell.fill(), colour);
        }
        return unexplained(clause, text.substring(clause.length()), colour).inCell(cell.text());
    }

    /** In a cell for notes only what can hardly be anything else: "first coat done" is a note. */
    private static boolean isStatus(String clause) {
        return STATUS.matcher(Plain.words(clause)).matches();
    }

    /** The words up to the first mark or figure; a short cell whole. */
    private static String clause(String text) {
        if (SHARE.matcher(text).matches()) {
            return text;
        }
        var end = CLAUSE_END.matcher(text);
        var clause = end.find() && end.start() > 0 ? text.substring(0, end.start()) : text;
        return clause.length() <= SHORT ? clause.strip() : "";
    }

    private StatusRead explained(StatusMatch.Found found, @Nullable String fill, @Nullable String colour) {
        var entry = found.entry();
        List<Warning> warnings = new ArrayList<>();
        legend.ofFill(fill)
                .filter(shown -> differs(shown, entry))
                .ifPresent(shown -> warnings.add(StatusWarnings.colourDiffers(
                        found.word(), colour == null ? shown.word() : colour, entry, shown)));
        var answer = answer(found.word()).or(() -> answer(entry.word()));
        return new StatusRead(
                found.word(),
                found.word(),
                entry,
                answer.map(Answers.Status::state).orElse(entry.state()),
                answer.isPresent() ? answer.get().confidence() : entry.confidence(),
                answer.isPresent() || entry.sure(),
                rest(found.rest()),
                colour,
                warnings);
    }

    private static boolean differs(StatusEntry shown, StatusEntry entry) {
        return !shown.equals(entry) && entry.colour() != null && !entry.colour().equals(shown.colour());
    }

    private StatusRead unexplained(String word, String rest, @Nullable String colour) {
        var meant = StatusMatch.isColour(word) ? Optional.<Meant>empty() : StatusWords.meaning(word);
        var answer = answer(word);
        var share = SHARE.matcher(word).matches();
        var plain = share
                || meant.isPresent() && meant.get().sure() && legend.status().isEmpty();
        var state = answer.map(Answers.Status::state)
                .orElseGet(() -> meant.map(Meant::state).orElse(ActionState.NOT_STARTED));
        var warnings = answer.isPresent() || plain
                ? List.<Warning>of()
                : List.of(StatusWarnings.unknownWord(
                        word, state, meant.isPresent(), legend.status().isEmpty()));
        return new StatusRead(
                word,
                word,
                null,
                state,
                answer.isPresent()
                        ? answer.get().confidence()
                        : meant.map(Meant::confidence).orElse(null),
                answer.isPresent() || share,
                rest(rest),
                colour,
                warnings);
    }

    private StatusRead byColour(String note, @Nullable String fill, @Nullable String colour) {
        var entry = legend.ofFill(fill);
        if (entry.isEmpty()) {
            return nothing(note, colour, fill);
        }
        var shown = entry.get();
        var answer = answer(shown.word());
        return new StatusRead(
                null,
                shown.word(),
                shown,
                answer.map(Answers.Status::state).orElse(shown.state()),
                answer.isPresent() ? answer.get().confidence() : shown.confidence(),
                answer.isPresent(),
                note,
                colour,
                List.of(StatusWarnings.byColour(colour == null ? shown.word() : colour, shown)));
    }

    private StatusRead nothing(String note, @Nullable String colour, @Nullable String fill) {
        var answer = answer("");
        @Nullable Confidence confidence = answer.isPresent() ? answer.get().confidence() : null;
        var warnings =
                answer.isPresent() ? List.<Warning>of() : List.of(StatusWarnings.none(fill == null ? null : colour));
        return new StatusRead(
                null,
                "",
                null,
                answer.map(Answers.Status::state).orElse(ActionState.NOT_STARTED),
                confidence,
                answer.isPresent(),
                note,
                colour,
                warnings);
    }

    private Optional<Answers.Status> answer(String word) {
        var exact = answers.statusWords().get(word);
        return exact != null
                ? Optional.of(exact)
                : answers.statusWords().entrySet().stream()
                        .filter(entry -> Plain.words(entry.getKey()).equals(Plain.words(word)))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst();
    }

    /** What follows the word, without the mark between them. */
    private static String rest(String text) {
        return text.replaceFirst("^[\\s.,;:)\u2013-]+", "").strip();
    }
}
