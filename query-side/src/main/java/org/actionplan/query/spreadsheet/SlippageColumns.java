package org.actionplan.query.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Slippage.Move;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.people.People;
import org.actionplan.query.spreadsheet.Entry.Count;

/** What is shown of a promised date: the first promise, how far it slipped, and every move with who and why. */
final class SlippageColumns {

    private final People people;

    SlippageColumns(People people) {
        this.people = people;
    }

    List<Column<Promise>> all() {
        return List.of(
                new Column<>(
                        "Kind",
                        11,
                        promise -> Entry.text(InEnglish.kind(promise.item().kind()))),
                new Column<>(
                        "Reference", 12, promise -> Entry.text(promise.item().ref())),
                new Column<>(
                        "What was promised",
                        40,
                        promise -> Entry.text(promise.item().title())),
                new Column<>("Owner", 16, promise -> Entry.text(people.nameOfAny(promise.ownerId()))),
                new Column<>("First promised", 11, promise -> Entry.day(promise.promisedBy())),
                new Column<>("Due", 11, promise -> Entry.day(promise.dueBy())),
                new Column<>("Days later", 8, promise -> new Count(promise.daysSlipped())),
                new Column<>(
                        "Times moved", 8, promise -> new Count(promise.moves().size())),
                new Column<>(
                        "When the promised day ended",
                        16,
                        promise -> Entry.text(InEnglish.standing(promise.stateOnPromisedDay()))),
                new Column<>("State", 16, promise -> Entry.text(InEnglish.standing(promise.state()))),
                new Column<>("Moves", 52, promise -> Entry.text(moves(promise))));
    }

    private String moves(Promise promise) {
        return promise.moves().stream().map(this::move).collect(Collectors.joining("\n"));
    }

    private String move(Move move) {
        var from = move.from() == null ? "To " : "From " + InEnglish.shortDay(move.from()) + " to ";
        return from + InEnglish.shortDay(move.to()) + (move.wasLate() ? ", after the date had passed" : "")
                + (move.reopened() ? ", when it was reopened" : "") + ": " + people.nameOf(move.actor()) + ", "
                + InEnglish.shortMoment(move.recordedAt()) + ": " + move.reason();
    }
}
