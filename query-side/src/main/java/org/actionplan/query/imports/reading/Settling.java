package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.Meant;
import org.actionplan.query.imports.words.StatusWords;
import org.jspecify.annotations.Nullable;

/** Holds what the cells of one action say against each other, and settles where the action stands. */
final class Settling {

    private static final Pattern FIRST = Pattern.compile("(?i)\\bfirst\\b.*");
    private static final Pattern EVERY =
            Pattern.compile("(?i)\\b(every (day|week|fortnight|month|quarter|year|(two|three|four|six|eight)"
                    + " (weeks|months))|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\\b");

    private final FileContext file;
    private final Piece piece;
    private final List<Warning> warnings = new ArrayList<>();
    private final DateRead due;
    private final @Nullable WrittenDate completed;
    private ActionState state;
    private boolean verified;

    private Settling(FileContext file, Piece piece) {
        this.file = file;
        this.piece = piece;
        this.due = inForce(piece);
        this.completed = completed(piece, due);
        this.state = piece.status().state();
    }

    static ReadRow settle(FileContext file, Piece piece) {
        return new Settling(file, piece).row();
    }

    /** The revised date where it names a day; otherwise the first one stays in force. */
    private static DateRead inForce(Piece piece) {
        var revised = piece.revised();
        return revised != null && revised.date().first() != null ? revised : piece.due();
    }

    private static @Nullable WrittenDate completed(Piece piece, DateRead due) {
        return Stream.of(
                        Optional.ofNullable(piece.completed()).map(DateRead::date),
                        Optional.ofNullable(due.done()),
                        Optional.ofNullable(piece.done()))
                .flatMap(Optional::stream)
                .filter(date -> date.first() != null)
                .findFirst()
                .orElse(null);
    }

    private ReadRow row() {
        warnings.addAll(piece.owners().warnings());
        warnings.addAll(due.warnings());
        warnings.addAll(revisedWarnings());
        status();
        signature();
        dates();
        warnings.addAll(piece.warnings());
        var promised = due == piece.due() || piece.due().date().text().isEmpty()
                ? null
                : piece.due().date();
        return new ReadRow(
                piece.source(),
                piece.title(),
                piece.task(),
                piece.owners().owners(),
                due.date(),
                promised,
                completed,
                state,
                confidence(),
                piece.status().word(),
                piece.status().colour(),
                piece.sourceReference(),
                piece.signOff().by(),
                piece.signOff().on(),
                piece.notes(),
                piece.offeredDue(),
                piece.split(),
                piece.fields(),
                List.copyOf(warnings),
                false);
    }

    /** The first date's warnings matter only while it is in force; a revised date without a day is told of. */
    private List<Warning> revisedWarnings() {
        var revised = piece.revised();
        return revised == null || due == revised
                ? List.of()
                : revised.about("revised due").warnings();
    }

    private void status() {
        var status = piece.status();
        var said = status.word() != null || status.entry() != null || status.sure();
        if (said) {
            warnings.addAll(status.warnings());
            return;
        }
        var elsewhere = elsewhere();
        elsewhere.ifPresent(where -> state = where);
        if (file.hasStatus()) {
            warnings.addAll(elsewhere.isEmpty() ? status.warnings() : List.of(takenFromElsewhere()));
        }
    }

    /** What other cells say where there is no status: a day of completion, or "Completed" in the place of a date. */
    private Optional<ActionState> elsewhere() {
        if (completed != null || piece.done() != null || piece.completed() != null && saysDone(piece.completed())) {
            return Optional.of(ActionState.COMPLETED);
        }
        return statusInDate() ? StatusWords.meaning(due.date().text()).map(Meant::state) : Optional.empty();
    }

    private static boolean saysDone(DateRead read) {
        var words = Plain.words(read.date().text());
        return words.equals("yes")
                || words.equals("y")
                || StatusWords.meaning(words)
                        .filter(meant -> meant.state() == ActionState.COMPLETED)
                        .isPresent();
    }

    private boolean statusInDate() {
        return due.warnings().stream().anyMatch(warning -> warning.code().equals("status_in_date_cell"));
    }

    private Warning takenFromElsewhere() {
        return new Warning(
                "no_status",
                "status",
                "",
                "The row gives no status, but other cells do: the action is taken as " + StatusWarnings.words(state)
                        + ".");
    }

    private void signature() {
        var signed = piece.signOff();
        warnings.addAll(signed.warnings());
        if (!signed.isComplete()) {
            return;
        }
        if (isOwner(Objects.requireNonNull(signed.by())) || isOwner(signed.byCode())) {
            warnings.add(new Warning(
                    "self_signed_off",
                    "signed off",
                    signed.by(),
                    "Signed off by " + signed.by()
                            + ", who also answers for the action. It counts as completed, not as checked by"
                            + " somebody else."));
        } else if (state == ActionState.COMPLETED || !file.hasStatus()) {
            state = ActionState.CLOSED;
            verified = true;
        } else if (state.isOwed()) {
            warnings.add(StatusWarnings.disagrees(
                    "signed off",
                    signed.by(),
                    "Signed off by " + signed.by() + ", but by its status the action is " + StatusWarnings.words(state)
                            + ". The status is taken."));
        }
    }

    private boolean isOwner(@Nullable String signer) {
        if (signer == null) {
            return false;
        }
        var owners = piece.owners().owners();
        return Stream.concat(Stream.ofNullable(owners.accountable()), owners.named().stream())
                        .anyMatch(owner -> same(owner, signer))
                || same(owners.text(), signer);
    }

    private boolean same(String one, String other) {
        return Plain.words(post(one)).equals(Plain.words(post(other)));
    }

    private String post(String who) {
        var legend = file.legend().owners();
        return legend.codes().getOrDefault(who, legend.names().getOrDefault(who, who));
    }

    private void dates() {
        var day = completed == null ? null : completed.first();
        if (completed != null
                && day != null
                && piece.completed() != null
                && (state.isOwed() || state == ActionState.ON_HOLD)) {
            warnings.add(StatusWarnings.disagrees(
                    "completed",
                    completed.text(),
                    "A day of completion is given, but by its status the action is " + StatusWarnings.words(state)
                            + ". The status is taken."));
        } else if (statusInDate() && state.isOwed() && piece.status().word() != null) {
            warnings.add(StatusWarnings.disagrees(
                    "due",
                    due.date().text(),
                    "\u201c" + due.date().text()
                            + "\u201d stands in the place of the date, but by its status the action is "
                            + StatusWarnings.words(state) + ". The status is taken."));
        }
        if (file.hasCompleted()
                && day == null
                && (state == ActionState.COMPLETED || state == ActionState.CLOSED && !verified)) {
            warnings.add(new Warning(
                    "complete_without_date",
                    "completed",
                    "",
                    "Reported " + StatusWarnings.words(state) + ", but the row gives no day of completion."));
        }
        if (piece.completed() != null) {
            piece.completed().warnings().stream()
                    .filter(warning -> !warning.code().equals("status_in_date_cell") && !saysDone(piece.completed()))
                    .forEach(warnings::add);
        }
        passed(due.date().last(), day);
        repeats();
    }

    private void passed(@Nullable LocalDate last, @Nullable LocalDate done) {
        if (last == null || done != null || !state.isOwed()) {
            return;
        }
        var asOf = file.facts().asOf();
        var written = file.hasStatus() ? file.facts().written() : asOf;
        if (written != null && last.isBefore(written)) {
            warnings.add(new Warning(
                    "due_passed_when_written",
                    "due",
                    due.date().text(),
                    "This day had already passed when the plan was written or signed, and nothing says that"
                            + " the action was done."));
        } else if (asOf != null && last.isBefore(asOf) && confidence() == Confidence.ON_TARGET) {
            warnings.add(new Warning(
                    "overdue_but_on_track",
                    "due",
                    due.date().text(),
                    "Reported on track, although the date in force had passed when the file was last brought"
                            + " up to date."));
        }
    }

    /** "First visit by 11 September" of something done every month: the date is only the first of many. */
    private void repeats() {
        var known = due.warnings().stream().anyMatch(warning -> warning.code().equals("repeats"));
        var every = EVERY.matcher(piece.title());
        if (!known
                && due.date().first() != null
                && FIRST.matcher(due.date().text()).lookingAt()
                && every.find()) {
            warnings.add(new Warning(
                    "repeats",
                    "due",
                    every.group(),
                    "The action repeats (\u201c" + every.group()
                            + "\u201d). Only the first date is kept as its due date."));
        }
    }

    private @Nullable Confidence confidence() {
        return state.isOwed() || state == ActionState.ON_HOLD ? piece.status().confidence() : null;
    }
}
