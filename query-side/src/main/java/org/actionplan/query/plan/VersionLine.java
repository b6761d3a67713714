package org.actionplan.query.plan;

import java.time.Instant;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A version that was given a name, such as "as sent to CQC". */
public record VersionLine(
        String name, long version, @Nullable String note, Instant namedAt, PersonId namedBy) {}
