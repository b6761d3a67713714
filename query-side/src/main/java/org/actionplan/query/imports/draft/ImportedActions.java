package org.actionplan.query.imports.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.api.form.Limits;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/** The rows of a preview as the plan takes them in: nothing is made of them here that the preview does not show. */
final class ImportedActions {

    private static final List<String> HOW_ONE_SEES_THAT_IT_IS_DONE = List.of("measure", "target", "check", "evidence");

    private final Preview preview;
    private final IdsOfImport ids;

    ImportedActions(Preview preview) {
        this.preview = preview;
        this.ids = new IdsOfImport(preview.draft().importId());
    }

    List<ImportedAction> all() {
        return preview.actions().stream().map(this::action).toList();
    }

    ImportedAction action(ReadRow row) {
        return new ImportedAction(
                ids.action(row),
                row.source(),
                row.title(),
                row.task(),
                preview.ownerOf(row).map(ids::person).orElse(null),
                row.owners().text(),
                row.due(),
                row.promised(),
                row.state(),
                row.statusWord(),
                row.confidence(),
                row.completed() == null ? null : row.completed().exactDay(),
                row.checkedOn(),
                row.checkedBy(),
                notes(row),
                field(row, "outcome", Limits.TEXT),
                HOW_ONE_SEES_THAT_IT_IS_DONE.stream()
                        .map(what -> field(row, what, Limits.TITLE))
                        .filter(Objects::nonNull)
                        .toList(),
                field(row, "resources", Limits.TEXT),
                row.sourceReference());
    }

    /** Oldest first; a note that bears no day keeps the whole cell in the order in which it stands. */
    private List<DatedNote> notes(ReadRow row) {
        var said = preview.draft().choices().answers().rows().get(row.source().where());
        if (said != null && Boolean.FALSE.equals(said.notes())) {
            return List.of();
        }
        Stream<ReadNote> notes = row.notes().stream();
        if (row.notes().stream().allMatch(note -> note.when().first() != null)) {
            notes = notes.sorted(Comparator.comparing(
                    note -> Objects.requireNonNull(note.when().first())));
        }
        return notes.map(note -> new DatedNote(note.text(), note.when())).toList();
    }

    private static @Nullable String field(ReadRow row, String what, int most) {
        return Texts.cutOrNull(row.fields().get(what), most);
    }
}
