package org.actionplan.query.page.history;

import org.actionplan.query.history.Slippage.Promise;

/** What had become of a promise when the day ended that was promised first. */
enum Outcome {
    /** Done by then, so far as was recorded by then. */
    KEPT,
    /** Not done by then, whether or not the date was moved. */
    MISSED,
    /** Withdrawn by then. */
    WITHDRAWN,
    /** The day has not ended yet. */
    TO_COME,
    /** Put on the plan after that day, or of a kind that is never called done. */
    NOT_SAID;

    static Outcome of(Promise promise, boolean dayHasEnded) {
        var then = promise.stateOnPromisedDay();
        if (!dayHasEnded) {
            return TO_COME;
        }
        return switch (then) {
            case null -> NOT_SAID;
            case "completed", "closed", "reached" -> KEPT;
            case "withdrawn" -> WITHDRAWN;
            default -> MISSED;
        };
    }
}
