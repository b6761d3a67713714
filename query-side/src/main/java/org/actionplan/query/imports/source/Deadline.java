package org.actionplan.query.imports.source;

import java.time.Duration;

/** How long a person waits for a file to be read: once it is over, the file is refused. */
public final class Deadline {

    private final long endsAt;

    public Deadline(Duration time) {
        endsAt = System.nanoTime() + time.toNanos();
    }

    public static Deadline ofReading() {
        return new Deadline(SourceLimits.TIME);
    }

    /** @throws CannotRead when the time is over */
    public void check() {
        Allowance.refuseIf(System.nanoTime() - endsAt > 0, "file.too-slow");
    }
}
