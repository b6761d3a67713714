package org.actionplan.query.imports.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionplan.api.form.Limits;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/** The rows of a preview as the plan takes them in: nothing is made of them here that the preview does not show. */
final class ImportedActions {

    private static final List<String> HOW_ONE_SEES_THAT_IT_IS_DONE = List.of("measure", "target", "check", "evidence");

    private final Preview preview;

    ImportedActions(Preview preview) {
        this.preview = preview;
    }

    List<ImportedAction> all() {
        return preview.actions().stream().map(this::action).toList();
    }

    ImportedAction action(ReadRow row) {
        return new ImportedAction(
                id(row),
                row.source(),
                row.title(),
                row.task(),
                preview.ownerOf(row).map(this::person).orElse(null),
                row.owners().text(),
                row.due(),
                row.promised(),
                row.state(),
                row.statusWord(),
                row.confidence(),
                day(row.completed()),
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

    /** Who answers for the row, be they known or yet to be added. */
    private @Nullable PersonId person(OwnerMeant meant) {
        var said = meant.said();
        return said != null && said.name() != null ? newcomer(said) : meant.personId();
    }

    /** The same person, however often the import is sent, and whatever else the file calls them. */
    PersonId newcomer(Who who) {
        return new PersonId("person-" + derived(who.name() + "\n" + who.jobRole()));
    }

    /** The same action, however often the import is sent. */
    private ActionId id(ReadRow row) {
        return new ActionId("action-" + derived(row.source().where() + "\n" + row.title()));
    }

    private UUID derived(String what) {
        var text = preview.draft().importId() + "\n" + what;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
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

    /** A month is no day: only what is known to the day becomes one. */
    private static @Nullable LocalDate day(@Nullable WrittenDate date) {
        return date != null && date.first() != null && date.first().equals(date.last()) ? date.first() : null;
    }

    private static @Nullable String field(ReadRow row, String what, int most) {
        return Texts.cutOrNull(row.fields().get(what), most);
    }
}
