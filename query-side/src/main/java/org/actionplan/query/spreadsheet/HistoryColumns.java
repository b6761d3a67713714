package org.actionplan.query.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.actionplan.query.english.FieldWords;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.Told;
import org.actionplan.query.history.FieldChange;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Past;
import org.actionplan.query.people.People;
import org.actionplan.query.spreadsheet.Entry.Count;
import org.actionplan.query.spreadsheet.Entry.Moment;
import org.jspecify.annotations.Nullable;

/** What is shown of a change: who made it, when and why, and what read differently from then on. */
final class HistoryColumns {

    private final Past past;
    private final People people;
    private final FieldWords words;

    HistoryColumns(Past past, People people) {
        this.past = past;
        this.people = people;
        this.words = new FieldWords(people);
    }

    List<Column<HistoryLine>> all() {
        return List.of(
                new Column<>("Version", 8, line -> new Count(line.version())),
                new Column<>("Recorded", 17, line -> new Moment(line.recordedAt())),
                new Column<>("Who", 16, line -> Entry.text(people.nameOf(line.actor()))),
                new Column<>("What was done", 18, line -> Entry.text(told(line))),
                new Column<>(
                        "About",
                        14,
                        line -> Entry.text(InEnglish.kind(line.item().kind()))),
                new Column<>("Reference", 12, line -> Entry.text(line.item().ref())),
                new Column<>("Title", 26, line -> Entry.text(line.item().title())),
                new Column<>("Day it happened", 11, line -> Entry.day(line.happenedOn())),
                new Column<>("What changed", 50, line -> Entry.text(changes(line))),
                new Column<>("Reason", 30, line -> Entry.text(line.reason())),
                new Column<>("From file", 20, line -> Entry.text(file(line))));
    }

    private static @Nullable String file(HistoryLine line) {
        var file = line.broughtBy();
        return file == null ? null : file.name();
    }

    private static String told(HistoryLine line) {
        var told = Told.of(line.event());
        return told.substring(0, 1).toUpperCase(Locale.UK) + told.substring(1);
    }

    private String changes(HistoryLine line) {
        return line.changes().stream().map(change -> change(change, line)).collect(Collectors.joining("\n"));
    }

    private String change(FieldChange change, HistoryLine line) {
        var shown = words.shown(change, () -> past.at(line.version() - 1), () -> past.at(line.version()));
        var was = String.join("; ", shown.was());
        var now = String.join("; ", shown.now());
        if (was.isEmpty()) {
            return shown.label() + ": " + now;
        }
        return now.isEmpty() ? shown.label() + ": no longer " + was : shown.label() + ": from " + was + " to " + now;
    }
}
