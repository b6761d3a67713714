package org.actionplan.query.imports.draft;

import java.util.List;
import java.util.Optional;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;

/**
 * What an import would store if it were accepted now, and what is still to be asked.
 *
 * @param owners everybody the file names as answerable, with whom that stands for
 */
public record Preview(Draft draft, Reading reading, List<OwnerMeant> owners, PlanMeant plan, List<Question> questions) {

    /** Whom the row's accountable name stands for; empty when the row names nobody or it is not settled who that is. */
    public Optional<OwnerMeant> ownerOf(ReadRow row) {
        return owners.stream()
                .filter(meant -> meant.owner().name().equals(row.owners().accountable()))
                .findFirst();
    }

    /** The rows that come in as actions. */
    public List<ReadRow> actions() {
        return reading.rows().stream().filter(row -> !row.leftOut()).toList();
    }
}
