package org.actionplan.query.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanAnswer;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * A plan as it stands, or as it stood at a version ({@code ?version=7}), at the end of a day ({@code ?at=2026-03-01}) or at
 * an instant. For everybody signed in who may see its service.
 */
@RestController
public class PlanEndpoint {

    /** A store of views that is away is not waited for: the log knows as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final VisiblePlans plans;
    private final PlanHistory history;
    private final PlanDocuments documents;
    private final People people;
    private final Clock clock;

    public PlanEndpoint(VisiblePlans plans, PlanHistory history, PlanDocuments documents, People people, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/plans/{plan}")
    Mono<ResponseEntity<PlanAnswer>> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var moment = asked.upTo("at");
        if (version.isPresent() && moment.isPresent()) {
            return Mono.error(Asked.problem("at", "query.version-or-moment"));
        }
        return Queries.run(() -> plans.find(plan, reader.actor()))
                .flatMap(found -> version.map(number -> Queries.run(() -> history.atVersion(found, number)))
                        .or(() -> moment.map(then -> Queries.run(() -> history.asAt(found, then))))
                        .orElseGet(() -> now(found)))
                .flatMap(view -> Queries.run(
                        () -> PlanAnswer.of(view, day(view, version.isPresent(), moment.orElse(null)), people)))
                .map(answer ->
                        ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer));
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

    /** What is overdue depends on the day one looks at: the moment asked for, the day of the version, or today. */
    private LocalDate day(PlanView view, boolean byVersion, @Nullable Instant moment) {
        var then = moment != null ? moment : byVersion ? view.recordedAt() : clock.instant();
        return LocalDate.ofInstant(then, Asked.ENGLAND);
    }
}
