package org.actionplan.query.history;

import java.time.Duration;
import java.time.Instant;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Queries;
import reactor.core.publisher.Mono;

/**
 * Opens the plan that an address names, as it stands now or as it stood, for those who may see it. Everybody reads their
 * own write: a document that is behind the log is not shown.
 */
public final class PlanReader {

    /** A document that takes longer is not waited for: the log is here. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final VisiblePlans plans;
    private final PlanHistory history;
    private final PlanDocuments documents;

    public PlanReader(VisiblePlans plans, PlanHistory history, PlanDocuments documents) {
        this.plans = plans;
        this.history = history;
        this.documents = documents;
    }

    /** The plan as it stands. */
    public Mono<PlanView> now(String idOrReference, Actor reader) {
        return Queries.run(() -> plans.find(idOrReference, reader)).flatMap(this::now);
    }

    /** The plan at one of its versions; refuses a version it has not reached. */
    public Mono<PlanView> atVersion(String idOrReference, Actor reader, long version) {
        return Queries.run(() -> history.atVersion(plans.find(idOrReference, reader), version));
    }

    /** The plan as it stood at a moment; refuses a moment before there was one. */
    public Mono<PlanView> asAt(String idOrReference, Actor reader, Instant moment) {
        return Queries.run(() -> history.asAt(plans.find(idOrReference, reader), moment));
    }

    /** The plan with all of its past. */
    public Mono<Past> past(String idOrReference, Actor reader) {
        return Queries.run(() -> history.past(plans.find(idOrReference, reader)));
    }

    /** The document if it shows everything that is recorded; otherwise the plan is folded here and now. */
    private Mono<PlanView> now(PlanId plan) {
        return Queries.run(() -> history.version(plan))
                .flatMap(version -> documents
                        .find(plan)
                        .timeout(PATIENCE)
                        .filter(view -> view.version() >= version)
                        .onErrorResume(_ -> Mono.empty()))
                .switchIfEmpty(Queries.run(() -> history.now(plan)));
    }
}
