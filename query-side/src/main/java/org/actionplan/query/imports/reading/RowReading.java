package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actionplan.query.imports.words.ActionWords;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.DateWords;
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

    private static final Set<String> NO_REFERENCE =
            Set.of("", "n a", "na", "none", "nil", "no", "no reference", "tbc", "tba", "not applicable");

    private final FileContext file;
    private final StatusReading statuses;
    private final StatusCells standing;
    private final Talk talk;
    private final OwnerCells owners;

    RowReading(FileContext file) {
        this.file = file;
        this.statuses = new StatusReading(file.legend(), file.answers());
        this.standing = new StatusCells(statuses, file.legend());
        this.talk = new Talk(file.dates());
        this.owners = new OwnerCells(file.legend().owners());
    }

    FileContext file() {
        return file;
    }

    StatusReading statuses() {
        return statuses;
    }

    Piece read(ReadTable.Under under) {
        var row = under.row();
        var action = ActionWords.read(Lead.without(row.text(Meaning.ACTION)));
        var status = standing.of(row);
        var notes = talk.notes(row, status);
        List<Warning> warnings = new ArrayList<>(action.warnings());
        warnings.addAll(notes.warnings());
        warnings.addAll(CellWarnings.of(row, file.legend()));
        under.above().forEach((meaning, text) -> warnings.add(CellWarnings.fromAbove(meaning, text)));
        return new Piece(
                row.source(),
                action.title(),
                action.task(),
                action.split(),
                owners.of(row),
                due(row),
                revised(row),
                completed(row, status),
                action.done(),
                status,
                signOff(row),
                notes.notes(),
                notes.offeredDue(),
                reference(row),
                Fields.of(under, action.evidence()),
                warnings);
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

    private @Nullable DateRead completed(TableRow row, StatusRead status) {
        var cell = row.cell(Meaning.COMPLETED);
        return cell.filter(when -> !NO_COMPLETION.contains(Plain.words(when.text())))
                .map(when -> DateWords.read(when, file.dates()).about("completed"))
                .orElseGet(() -> talk.finished(status));
    }

    private SignOff signOff(TableRow row) {
        return SignOffWords.read(row.text(Meaning.SIGNED_OFF), file.legend().owners(), file.dates());
    }

    private static @Nullable String reference(TableRow row) {
        var text = Plain.line(row.text(Meaning.REFERENCE));
        return NO_REFERENCE.contains(Plain.words(text)) ? null : Plain.atMost(120, text);
    }
}
