package org.actionplan.api;

import java.time.Instant;
import org.actionplan.api.person.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command beside its contents.
 *
 * @param requestId tells the requests in the log apart
 * @param onlyAtVersion the version the stream must be at, when the sender asked for that
 * @param repeatable makes a repeat return the first answer
 * @param recordedAt the moment to record, only for histories that are played in; otherwise the clock says
 */
public record Envelope(
        Actor actor,
        String requestId,
        @Nullable Long onlyAtVersion,
        @Nullable Repeatable repeatable,
        @Nullable Instant recordedAt) {

    /** The sender's key for this request and a fingerprint of what was asked with it. */
    public record Repeatable(String key, String fingerprint) {}

    public static Envelope from(Actor actor, String requestId) {
        return new Envelope(actor, requestId, null, null, null);
    }
}
