package org.actionplan.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Everything that was ever recorded about a plan, and the plan folded from it up to any point. What was read once is
 * kept for a while, since it never changes; only what was added since is read again.
 */
public final class PlanHistory {

    private static final long EVENTS_IN_MEMORY = 100_000;

    private final EventStore events;
    private final Cache<PlanId, Past> known = Caffeine.newBuilder()
            .maximumWeight(EVENTS_IN_MEMORY)
            .weigher((PlanId _, Past past) -> 1 + past.events().size())
            .build();

    public PlanHistory(EventStore events) {
        this.events = events;
    }

    /** Every event up to now, oldest first; refuses when there is no such plan. */
    public List<Recorded> of(PlanId plan) {
        return past(plan).events();
    }

    /** The same with what makes its versions quick to reach. */
    public Past past(PlanId plan) {
        var before = Objects.requireNonNullElse(known.getIfPresent(plan), Past.NONE);
        var added = events.readEvents(plan.value(), before.events().size())
                .asStream()
                .map(PlanHistory::recorded)
                .toList();
        if (!added.isEmpty()) {
            var all = before.and(added);
            known.asMap()
                    .merge(
                            plan,
                            all,
                            (old, now) -> old.events().size() > now.events().size() ? old : now);
            return all;
        }
        if (before == Past.NONE) {
            throw new Refused(Kind.UNKNOWN, "plan.unknown");
        }
        return before;
    }

    /** How many events the plan has now; refuses when there is no such plan. */
    public long version(PlanId plan) {
        return events.lastSequenceNumberFor(plan.value()).orElseThrow(() -> new Refused(Kind.UNKNOWN, "plan.unknown"))
                + 1;
    }

    /** The plan as it stands now. */
    public PlanView now(PlanId plan) {
        return past(plan).now();
    }

    /** The plan at one of its versions; refuses a version it has not reached. */
    public PlanView atVersion(PlanId plan, long version) {
        return past(plan).at(version);
    }

    /** The plan as it stood at a moment; refuses a moment before there was one. */
    public PlanView asAt(PlanId plan, Instant moment) {
        var past = past(plan);
        return past.at(versionAt(past.events(), moment));
    }

    /** The events up to a version. */
    static List<Recorded> upTo(List<Recorded> history, long version) {
        if (version < 1 || version > history.size()) {
            throw new Refused(Kind.UNKNOWN, "version.unknown");
        }
        return history.subList(0, (int) version);
    }

    /** The version a plan had at a moment: what was recorded then or earlier. */
    static long versionAt(List<Recorded> history, Instant moment) {
        var version = 0;
        while (version < history.size() && !history.get(version).recordedAt().isAfter(moment)) {
            version++;
        }
        if (version == 0) {
            throw new Refused(Kind.UNKNOWN, "plan.not-yet");
        }
        return version;
    }

    static PlanView fold(List<Recorded> history) {
        return Objects.requireNonNull(PlanView.of(history));
    }

    /** A stored message as the folds take it. */
    public static Recorded recorded(DomainEventMessage<?> message) {
        var metadata = message.getMetaData();
        return new Recorded(
                message.getSequenceNumber() + 1,
                message.getTimestamp(),
                new PersonId(String.valueOf(metadata.get("actor"))),
                (PlanEvent) message.getPayload(),
                metadata.get("import") instanceof String id ? new ImportId(id) : null);
    }
}
