package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.ActionWords;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.DateWords;
import org.actionplan.query.imports.words.NoteWords;
import org.actionplan.query.imports.words.NotesRead;
import org.actionplan.query.imports.words.OwnerWords;
import org.actionplan.query.imports.words.OwnersRead;
import org.actionplan.query.imports.words.SignOff;
import org.actionplan.query.imports.words.SignOffWords;
import org.jspecify.annotations.Nullable;

/** Reads what the cells of one row say, each by itself. */
final class RowReading {

    private static final Set<String> NO_COMPLETION = Set.of(
            "",
            "no",
            "n",
            "n a",
            "na",
            "tbc",
            "tba",
            "ongoing",
            "not yet",
            "none",
            "open",
            "in progress",
            "outstanding");

    private final FileContext file;
    private final StatusReading statuses;

    RowReading(FileContext file) {
        this.file = file;
        this.statuses = new StatusReading(file.legend(), file.answers());
    }

    FileContext file() {
        return file;
    }

    StatusReading statuses() {
        return statuses;
    }

    Piece read(TableRow row, String section) {
        var action = ActionWords.read(row.text(Meaning.ACTION));
        var status = status(row);
        var talk = notes(row, status);
        List<Warning> warnings = new ArrayList<>(action.warnings());
        warnings.addAll(talk.warnings());
        warnings.addAll(CellWarnings.of(row, file.legend()));
        return new Piece(
                row.source(),
                action.title(),
                action.task(),
                action.split(),
                owners(row),
                due(row),
                revised(row),
                completed(row),
                action.done(),
                status,
                signOff(row),
                talk.notes(),
                talk.offeredDue(),
                reference(row),
                Fields.of(row, action.evidence(), section),
                warnings);
    }

    private OwnersRead owners(TableRow row) {
        var cells = row.cells(Meaning.OWNERS);
        var first = OwnerWords.read(
                cells.isEmpty() ? "" : cells.getFirst().text(), file.legend().owners());
        if (cells.size() < 2) {
            return first;
        }
        Set<String> support = new LinkedHashSet<>(first.owners().support());
        cells.stream()
                .skip(1)
                .map(cell ->
                        OwnerWords.read(cell.text(), file.legend().owners()).owners())
                .forEach(more -> support.addAll(everybody(more)));
        var owners = first.owners();
        support.remove(owners.accountable());
        var text = cells.stream().map(Cell::text).collect(Collectors.joining("; "));
        return new OwnersRead(
                new Owners(text, owners.accountable(), owners.named(), List.copyOf(support), owners.suggest()),
                first.warnings());
    }

    private static List<String> everybody(Owners owners) {
        List<String> all = new ArrayList<>();
        if (owners.accountable() != null) {
            all.add(owners.accountable());
        }
        all.addAll(owners.named());
        all.addAll(owners.support());
        return all.isEmpty() ? List.of(Plain.line(owners.text())) : all;
    }

    private DateRead due(TableRow row) {
        return row.cell(Meaning.DUE)
                .map(cell -> DateWords.read(cell, file.dates()))
                .orElseGet(() -> DateWords.read("", file.dates()));
    }

    /** Where a date was revised several times, the last one filled in is in force. */
    private @Nullable DateRead revised(TableRow row) {
        var cells = row.cells(Meaning.REVISED_DUE);
        return cells.isEmpty() ? null : DateWords.read(cells.getLast(), file.dates());
    }

    private @Nullable DateRead completed(TableRow row) {
        var cell = row.cell(Meaning.COMPLETED);
        return cell.filter(when -> !NO_COMPLETION.contains(Plain.words(when.text())))
                .map(when -> DateWords.read(when, file.dates()).about("completed"))
                .orElse(null);
    }

    private StatusRead status(TableRow row) {
        var own = row.places(Meaning.STATUS);
        if (own.isEmpty() && !row.columns().has(Meaning.STATUS)) {
            return talkedOf(row);
        }
        return own.stream()
                .map(cell -> statuses.read(cell, false))
                .reduce(RowReading::clearer)
                .map(status -> status.word() == null && status.entry() == null ? byRowColour(row, status) : status)
                .orElseGet(() -> byRowColour(row, statuses.read(null, false)));
    }

    private StatusRead talkedOf(TableRow row) {
        var cells = row.places(Meaning.PROGRESS);
        var read = cells.isEmpty() ? statuses.read(null, true) : statuses.read(cells.getFirst(), true);
        return read.word() == null && read.entry() == null && read.note().isEmpty() ? byRowColour(row, read) : read;
    }

    /** Some colour the whole line; a colour of the action counts where the file's key explains it. */
    private StatusRead byRowColour(TableRow row, StatusRead otherwise) {
        var fill = row.cell(Meaning.ACTION).map(Cell::fill).orElse(null);
        return file.legend().ofFill(fill).isEmpty()
                ? otherwise
                : statuses.read(new Cell(0, "", fill, null, null, false, 1), false);
    }

    /** Of two columns about the status the first that the key explains; the other may add how sure it is. */
    private static StatusRead clearer(StatusRead one, StatusRead other) {
        var first = one.word() == null || (one.entry() == null && other.entry() != null) ? other : one;
        var second = first == one ? other : one;
        if (first.confidence() == null && second.confidence() != null && first.state() == second.state()) {
            return new StatusRead(
                    first.word(),
                    first.group(),
                    first.entry(),
                    first.state(),
                    second.confidence(),
                    first.sure() && second.sure(),
                    first.note(),
                    first.colour(),
                    first.warnings());
        }
        return first;
    }

    private NotesRead notes(TableRow row, StatusRead status) {
        List<ReadNote> notes = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        @Nullable WrittenDate offered = null;
        var cells = row.cells(Meaning.PROGRESS).stream().map(Cell::text).toList();
        for (var index = 0; index < cells.size(); index++) {
            var talked = index == 0 && !row.columns().has(Meaning.STATUS);
            var read = note(talked ? status.note() : cells.get(index));
            notes.addAll(read.notes());
            warnings.addAll(read.warnings());
            offered = read.offeredDue() == null ? offered : read.offeredDue();
        }
        if (row.columns().has(Meaning.STATUS) && !status.note().isBlank()) {
            notes.addAll(note(status.note()).notes());
        }
        return new NotesRead(notes, offered, warnings);
    }

    /** Without any mark of time the cell is one note that has no date; that is no fault of a note that stands alone. */
    private NotesRead note(String text) {
        if (text.isBlank()) {
            return new NotesRead(List.of(), null, List.of());
        }
        var read = NoteWords.read(text, file.dates());
        return read.notes().isEmpty()
                ? new NotesRead(
                        List.of(new ReadNote(text.strip(), WrittenDate.NONE)), read.offeredDue(), read.warnings())
                : read;
    }

    private SignOff signOff(TableRow row) {
        return SignOffWords.read(row.text(Meaning.SIGNED_OFF), file.legend().owners(), file.dates());
    }

    private static @Nullable String reference(TableRow row) {
        var text = Plain.line(row.text(Meaning.REFERENCE));
        return text.isEmpty() || text.equals("-") ? null : Plain.atMost(120, text);
    }
}
