package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.draft.OwnerMeant;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.page.imports.CheckShown.RowShown;

/** Writes down how one row would come in. */
record RowWriter(Preview preview, ReadRow row) {

    RowShown written(String change) {
        var owner = preview.ownerOf(row).flatMap(RowWriter::person);
        return new RowShown(
                row.source().where(),
                Field.of("at", row.source().where()),
                row.title(),
                owner.orElse("Nobody yet"),
                ownerNotes(owner.isPresent()),
                DueWords.of(row.due()),
                dueNotes(),
                InEnglish.key(row.state()),
                InEnglish.state(row.state()),
                stateNotes(),
                notes(),
                CheckShown.words(row.warnings()),
                row.source().cells(),
                row.leftOut(),
                change);
    }

    private static Optional<String> person(OwnerMeant meant) {
        var newcomer = meant.newcomer();
        if (newcomer != null) {
            return Optional.of(newcomer.name() + " (new)");
        }
        return Optional.ofNullable(meant.person()).map(person -> person.name());
    }

    private List<String> ownerNotes(boolean isOwned) {
        var owners = row.owners();
        var written = owners.text().isBlank() || isOwned && owners.text().equals(owners.accountable())
                ? Stream.<String>empty()
                : Stream.of("In the file: " + owners.text());
        var support = owners.support().isEmpty()
                ? Stream.<String>empty()
                : Stream.of("With " + String.join(", ", owners.support()));
        return Stream.concat(written, support).toList();
    }

    private List<String> dueNotes() {
        var promised = row.promised();
        return promised == null || promised.equals(row.due())
                ? List.of()
                : List.of("First promised: " + DueWords.of(promised));
    }

    private List<String> stateNotes() {
        var confidence = Optional.ofNullable(row.confidence()).map(InEnglish::confidence);
        var word = Optional.ofNullable(row.statusWord())
                .filter(text -> !text.isBlank())
                .map(text -> "In the file: " + text);
        var done = Optional.ofNullable(row.completed())
                .filter(date -> date.first() != null)
                .map(date -> "Done: " + DueWords.of(date));
        return Stream.of(confidence, word, done, checked())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> checked() {
        var by = Objects.requireNonNullElse(row.checkedBy(), "");
        var on = InEnglish.dayIfAny(row.checkedOn());
        return by.isEmpty() && on.isEmpty()
                ? Optional.empty()
                : Optional.of("Checked" + (by.isEmpty() ? "" : " by " + by) + (on.isEmpty() ? "" : " on " + on));
    }

    private List<String> notes() {
        var reference = Optional.ofNullable(row.sourceReference()).map(text -> "Their reference: " + text);
        var said = preview.draft().choices().answers().rows().get(row.source().where());
        var left = said != null && Boolean.FALSE.equals(said.notes());
        var progress = row.notes().isEmpty() || left
                ? Optional.<String>empty()
                : Optional.of(InEnglish.count(row.notes().size(), "note", "notes") + " on progress");
        return Stream.of(reference, progress).flatMap(Optional::stream).toList();
    }
}
