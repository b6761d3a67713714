package org.actionplan.query.imports.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.imports.editions.ProposedChange.What;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** Puts proposed changes into words that a person can agree with or not. */
final class Wording {

    private final Function<PersonId, String> names;

    Wording(Function<PersonId, String> names) {
        this.names = names;
    }

    ProposedChange due(
            ReadRow row, ActionLine action, LocalDate to, @Nullable String needs, @Nullable Recorded doneHere) {
        var from = InEnglish.dayIfAny(action.dueBy());
        var day = day(row.due(), to);
        var words = from.isEmpty() ? "Gets a day: " + day + "." : "Moves from " + from + " to " + day + ".";
        return change(Kind.DUE, row, action, from, day, words)
                .doubt(doubt(doneHere, "moved the day to " + from, day))
                .needs(needs)
                .what(new What.Due(action.dueBy(), to));
    }

    ProposedChange owner(
            ReadRow row, ActionLine action, PersonId to, @Nullable String needs, @Nullable Recorded doneHere) {
        var from = action.ownerId() == null ? "" : names.apply(action.ownerId());
        var name = Objects.requireNonNullElse(
                row.owners().accountable(), row.owners().text());
        var words = from.isEmpty() ? "Gets an owner: " + name + "." : "Goes from " + from + " to " + name + ".";
        return change(Kind.OWNER, row, action, from, name, words)
                .doubt(doubt(doneHere, "gave it to " + from, name))
                .needs(needs)
                .held(String.valueOf(action.ownerId()))
                .newValue(to.value())
                .what(new What.Owner(action.ownerId(), to));
    }

    ProposedChange reworded(
            ReadRow row,
            ActionLine action,
            What.Words what,
            boolean strange,
            @Nullable String needs,
            @Nullable Recorded doneHere) {
        var from = what.title() == null ? Objects.requireNonNullElse(action.task(), "") : action.title();
        var to = what.title() == null ? Objects.requireNonNullElse(what.task(), "") : what.title();
        var doubt = strange
                ? "The words are quite different. Look whether it is still the same action."
                : doubt(doneHere, "reworded it", "\u201C" + to + "\u201D");
        return change(Kind.REWORDED, row, action, from, to, "Reads now: \u201C" + to + "\u201D")
                .doubt(doubt)
                .needs(needs)
                .held(held(action))
                .newValue(what.title() + "\n" + what.task())
                .what(what);
    }

    ProposedChange state(ReadRow row, ActionLine action, What.State what, @Nullable Recorded doneHere) {
        var from = standing(what.from(), action.confidence());
        var state = Objects.requireNonNullElse(what.to(), what.from());
        var to = standing(state, what.confidence() == null ? action.confidence() : what.confidence());
        return change(Kind.STATE, row, action, from, to, "The file says it is now: " + to + "." + done(what))
                .doubt(what.to() == null ? null : doubt(doneHere, "recorded it as " + lower(what.from()), lower(state)))
                .what(what);
    }

    ProposedChange notes(ReadRow row, ActionLine action, List<DatedNote> notes) {
        var texts = notes.stream()
                .map(note ->
                        note.when().text().isBlank() ? note.text() : note.when().text() + ": " + note.text())
                .collect(Collectors.joining("\n"));
        var words = notes.size() == 1 ? "There is a new note." : "There are " + notes.size() + " new notes.";
        return change(Kind.NOTES, row, action, "", texts, words).what(new What.Notes(notes));
    }

    ProposedChange removed(ActionLine action) {
        var filed = Objects.requireNonNull(action.filed());
        return new Proposal(
                        Kind.REMOVED,
                        action.actionId(),
                        action.ref(),
                        action.title(),
                        "",
                        InEnglish.state(action.state()),
                        InEnglish.state(ActionState.WITHDRAWN),
                        "It is no longer in the file. Withdraw it, or leave it on the plan.")
                .held(held(action))
                .newValue(filed.importId().value())
                .what(new What.Withdrawal());
    }

    ProposedChange added(ReadRow row, @Nullable ActionLine similar) {
        var looksLike = similar == null
                ? null
                : "It looks like " + similar.ref() + ", \u201C" + similar.title()
                        + "\u201D. Take it as new only if it is another action.";
        return new Proposal(
                        Kind.ADDED,
                        null,
                        "",
                        row.title(),
                        row.source().where(),
                        "",
                        row.title(),
                        "The plan does not have this action yet.")
                .doubt(looksLike)
                .newValue(row.source().where() + "\n" + row.title())
                .what(new What.NewAction(row));
    }

    String noDay(ReadRow row, ActionLine action) {
        var text = row.due().text().isBlank()
                ? "no longer gives a date"
                : "says \u201C" + row.due().text() + "\u201D, which is no day";
        return action.ref() + " " + action.title() + ": where the plan has " + InEnglish.dayIfAny(action.dueBy())
                + ", the file " + text + ". The day on the plan stays.";
    }

    String nobodyKnown(ReadRow row, ActionLine action) {
        return action.ref() + " " + action.title() + ": the file names \u201C"
                + row.owners().text()
                + "\u201D. Say who that is if the action is to go to them; otherwise its owner stays.";
    }

    /** The action as a whole, where the change is to all of it. */
    private static String held(ActionLine action) {
        return action.state() + "\n" + action.title() + "\n" + action.task();
    }

    private static String day(WrittenDate written, LocalDate held) {
        return written.precision() == Precision.DAY
                ? InEnglish.day(held)
                : "\u201C" + written.text() + "\u201D, held as " + InEnglish.day(held);
    }

    /** Whether it will be in time is worth saying only while it is still owed. */
    private static String standing(ActionState state, @Nullable Confidence confidence) {
        return confidence == null || !state.isOwed()
                ? InEnglish.state(state)
                : InEnglish.state(state) + ", "
                        + InEnglish.confidence(confidence).toLowerCase(Locale.UK);
    }

    private static String lower(ActionState state) {
        return InEnglish.state(state).toLowerCase(Locale.UK);
    }

    private static String done(What.State what) {
        var completed = what.completedOn() == null ? "" : " Completed on " + InEnglish.day(what.completedOn()) + ".";
        if (what.checkedBy() == null) {
            return completed;
        }
        var on = what.checkedOn() == null ? "" : " on " + InEnglish.day(what.checkedOn());
        return completed + " Checked by " + what.checkedBy() + on + ".";
    }

    private @Nullable String doubt(@Nullable Recorded doneHere, String did, String file) {
        return doneHere == null
                ? null
                : names.apply(doneHere.actor()) + " " + did + " on "
                        + InEnglish.day(InEnglish.dayOf(doneHere.recordedAt())) + ". The file says " + file + ".";
    }

    private static Proposal change(Kind kind, ReadRow row, ActionLine action, String from, String to, String words) {
        return new Proposal(
                kind,
                action.actionId(),
                action.ref(),
                action.title(),
                row.source().where(),
                from,
                to,
                words);
    }
}
