package org.actionplan.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * A file that came into the plan.
 *
 * @param sha256 by which anybody can check that they hold the same file
 * @param shape a fingerprint of its headings
 * @param asOf the day the file says it describes, if it says so
 * @param leftOut how many of its rows did not become actions
 */
public record ImportLine(
        ImportId importId,
        String name,
        String sha256,
        String shape,
        Instant importedAt,
        PersonId importedBy,
        @Nullable LocalDate asOf,
        int leftOut) {

    static ImportLine of(FileImported e, Recorded recorded) {
        return new ImportLine(
                e.importId(),
                e.name(),
                e.sha256(),
                e.shape(),
                recorded.recordedAt(),
                recorded.actor(),
                e.asOf(),
                e.leftOut().size());
    }
}
