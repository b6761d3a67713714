package org.actionplan.query.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence document is asked for; what is null is not asked about.
 *
 * @param version the version it shows; with neither this nor a moment it shows the plan as it stands
 * @param at the moment it shows
 * @param action the one action it is about, by reference or id
 * @param objective the id of the one objective it is about, with what belongs to it
 * @param from the first day of the period that its stories and history tell
 * @param until the last day of that period
 * @param compare the earlier version it is compared with: a number, a name or a day
 */
public record EvidenceAsked(
        @Nullable Integer version,
        @Nullable Instant at,
        @Nullable String action,
        @Nullable String objective,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String compare) {

    /** The whole plan as it stands. */
    public static final EvidenceAsked ALL = new EvidenceAsked(null, null, null, null, null, null, null);

    /** What an address asks for; refuses by name what cannot be read or contradicts itself. */
    public static EvidenceAsked of(Asked asked) {
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var at = asked.upTo("at");
        if (version.isPresent() && at.isPresent()) {
            throw Asked.problem("at", "query.version-or-moment");
        }
        var action = asked.text("action");
        var objective = asked.text("objective");
        if (action.isPresent() && objective.isPresent()) {
            throw Asked.problem("objective", "evidence.action-or-objective");
        }
        var from = asked.day("from").orElse(null);
        var until = asked.day("until").orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            throw Asked.problem("until", "evidence.ends-before-it-begins");
        }
        return new EvidenceAsked(
                version.orElse(null),
                at.orElse(null),
                action.orElse(null),
                objective.orElse(null),
                from,
                until,
                asked.text("compare").orElse(null));
    }

    /** Whether everything that was ever recorded is told. */
    public boolean isWholePeriod() {
        return from == null && until == null;
    }

    /** Whether a moment falls into the period. */
    boolean covers(Instant moment) {
        var day = LocalDate.ofInstant(moment, Asked.ENGLAND);
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
