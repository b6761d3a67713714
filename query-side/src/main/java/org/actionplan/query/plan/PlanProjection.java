package org.actionplan.query.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.projection.Projection;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Folds plan events into the plans' documents. */
public final class PlanProjection implements Projection {

    /** The number is raised when documents get another shape: under a new name they are all built anew. */
    private static final String NAME = "plans-3";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlanDocuments documents;
    private final Function<DomainEventMessage<?>, Recorded> reading;
    private final Function<PlanId, PlanView> fromTheLog;
    private final Map<PlanId, PlanView> changed = new HashMap<>();
    private final Cache<PlanId, PlanView> written =
            Caffeine.newBuilder().maximumSize(500).build();

    /** @param fromTheLog folds a plan anew when its document has missed an event */
    public PlanProjection(
            PlanDocuments documents,
            Function<DomainEventMessage<?>, Recorded> reading,
            Function<PlanId, PlanView> fromTheLog) {
        this.documents = documents;
        this.reading = reading;
        this.fromTheLog = fromTheLog;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void take(TrackedEventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> message
                && PlanEvent.class.isAssignableFrom(event.getPayloadType())) {
            var recorded = reading.apply(message);
            var plan = recorded.event().planId();
            var before = recorded.version() == 1 ? null : view(plan);
            var version = before == null ? 0 : before.version();
            if (recorded.version() == version + 1) {
                changed.put(plan, PlanView.evolve(before, recorded));
            } else if (recorded.version() > version) {
                changed.put(plan, fromTheLog.apply(plan));
            }
        }
    }

    @Override
    public int waiting() {
        return changed.size();
    }

    @Override
    public void write() {
        if (!changed.isEmpty()) {
            documents.save(changed.values()).block(PATIENCE);
            written.putAll(changed);
            changed.clear();
        }
    }

    @Override
    public void forget() {
        changed.clear();
        written.invalidateAll();
    }

    @Override
    public void reset() {
        forget();
        documents.empty().then(documents.prepare()).block(PATIENCE);
    }

    private @Nullable PlanView view(PlanId plan) {
        var waiting = changed.get(plan);
        if (waiting != null) {
            return waiting;
        }
        var known = written.getIfPresent(plan);
        return known != null ? known : documents.find(plan).block(PATIENCE);
    }
}
