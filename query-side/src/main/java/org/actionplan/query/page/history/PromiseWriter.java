package org.actionplan.query.page.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.Slippage.Move;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.history.PromiseShown.MoveShown;
import org.actionplan.query.page.history.PromiseShown.Standing;
import org.actionplan.query.people.People;
import org.jspecify.annotations.Nullable;

/** Puts promises into words, as at a moment. */
public final class PromiseWriter {

    private final Past past;
    private final People people;
    private final Instant moment;

    public PromiseWriter(Past past, People people, Instant moment) {
        this.past = past;
        this.people = people;
        this.moment = moment;
    }

    Outcome outcome(Promise promise) {
        return Outcome.of(promise, promise.promisedBy().isBefore(InEnglish.dayOf(moment.plusNanos(1))));
    }

    public PromiseShown write(Promise promise) {
        var owner = people.nameOfAny(promise.ownerId());
        return new PromiseShown(
                ItemLink.of(promise.item(), past.reference()),
                Objects.requireNonNullElse(owner, "Nobody named"),
                InEnglish.shortDay(promise.promisedBy()),
                promise.moves().stream().map(this::move).toList(),
                InEnglish.shortDay(promise.dueBy()),
                slipped(promise),
                then(promise),
                standing(promise.state()));
    }

    private MoveShown move(Move move) {
        return new MoveShown(
                from(move.from()) + InEnglish.shortDay(move.to()),
                people.nameOf(move.actor()) + ", " + InEnglish.shortMoment(move.recordedAt()),
                move.reason(),
                Stream.of(
                                move.wasLate() ? "after the date had passed" : "",
                                move.reopened() ? "when it was reopened" : "")
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.joining(", ")),
                Addresses.planAtVersion(past.reference(), move.version()));
    }

    private static String from(@Nullable LocalDate from) {
        return from == null ? "To " : "From " + InEnglish.shortDay(from) + " to ";
    }

    private static String slipped(Promise promise) {
        var days = promise.daysSlipped();
        if (days == 0) {
            return promise.moves().isEmpty() ? "Not moved" : "Moved and back";
        }
        return InEnglish.count(Math.abs(days), "day", "days") + (days > 0 ? " later" : " earlier");
    }

    private Standing then(Promise promise) {
        return switch (outcome(promise)) {
            case TO_COME -> new Standing("", "To come");
            case NOT_SAID -> promise.state() == null ? standing(null) : new Standing("", "Not on the plan yet");
            case KEPT, MISSED, WITHDRAWN -> standing(promise.stateOnPromisedDay());
        };
    }

    private static Standing standing(@Nullable String state) {
        return switch (state) {
            case null -> new Standing("", "Not recorded");
            case "reached", "not-reached" -> new Standing("", InEnglish.standing(state));
            default -> new Standing(state, InEnglish.standing(state));
        };
    }
}
