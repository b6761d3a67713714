package org.actionplan.query.plan;

import java.time.Instant;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event of a plan with what was recorded about it.
 *
 * @param version the plan's version once the event had happened: the first event makes version 1
 * @param importId the import that brought it, when it came with a file
 */
public record Recorded(
        long version,
        Instant recordedAt,
        PersonId actor,
        PlanEvent event,
        @Nullable ImportId importId) {

    /** An event that did not come with a file. */
    public Recorded(long version, Instant recordedAt, PersonId actor, PlanEvent event) {
        this(version, recordedAt, actor, event, null);
    }
}
