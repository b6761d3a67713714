package org.actionplan.query.imports.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.query.imports.editions.Edition;
import org.actionplan.query.imports.editions.ProposedChange;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What an import would store if it were accepted now, and what is still to be asked.
 *
 * @param owners everybody the file names as answerable, with whom that stands for
 * @param edition what the file says otherwise than the plan it goes into; null when it begins a new one
 */
public record Preview(
        Draft draft,
        Reading reading,
        List<OwnerMeant> owners,
        PlanMeant plan,
        List<Question> questions,
        @Nullable Edition edition) {

    /** The same as if something else had been said about it. */
    public Preview saying(Choices said) {
        return new Preview(draft.saying(said), reading, owners, plan, questions, edition);
    }

    /** Whom the row's accountable name stands for; empty when the row names nobody or it is not settled who that is. */
    public Optional<OwnerMeant> ownerOf(ReadRow row) {
        return ownerOf(owners, row);
    }

    static Optional<OwnerMeant> ownerOf(List<OwnerMeant> owners, ReadRow row) {
        return owners.stream()
                .filter(meant -> meant.owner().name().equals(row.owners().accountable()))
                .findFirst();
    }

    /** The rows that come in as actions. */
    public List<ReadRow> actions() {
        return edition == null
                ? reading.rows().stream().filter(row -> !row.leftOut()).toList()
                : edition.added(taken());
    }

    /** What a later edition would change, accepted or not; empty for a new plan. */
    public List<ProposedChange> changes() {
        return edition == null ? List.of() : edition.changes();
    }

    /** The ids of the changes that are taken. */
    public Set<String> taken() {
        return changes().stream().filter(this::isTaken).map(ProposedChange::id).collect(Collectors.toSet());
    }

    /**
     * Whether a change is taken: an action that the plan does not have comes in unless it is declined, an action that the
     * plan has is left as it is unless the change was accepted.
     */
    public boolean isTaken(ProposedChange change) {
        var isNew = change.kind() == ProposedChange.Kind.ADDED && change.isProposed();
        return draft.choices().changes().getOrDefault(change.id(), isNew);
    }
}
