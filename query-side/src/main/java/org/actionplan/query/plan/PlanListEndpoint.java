package org.actionplan.query.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Listing;
import org.actionplan.query.web.PageAsked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The plans of one's services: {@code GET /api/plans?service=&state=&text=}. For everybody signed in; plans of services
 * the account may not see are not listed.
 */
@RestController
public class PlanListEndpoint {

    private final PlanDocuments plans;
    private final Projections projections;
    private final Clock clock;

    public PlanListEndpoint(PlanDocuments plans, Projections projections, Clock clock) {
        this.plans = plans;
        this.projections = projections;
        this.clock = clock;
    }

    @GetMapping("/api/plans")
    Mono<Listing<PlanSummary>> list(
            @RequestParam MultiValueMap<String, String> query, @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var page = PageAsked.of(query);
        var filter = PlanDocuments.matching(
                reader.actor(),
                asked.text("service").orElse(null),
                asked.oneOf("state", PlanState.class).orElse(null),
                asked.text("text").orElse(null));
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        return projections
                .caughtUp()
                .then(Mono.zip(
                        plans.count(filter),
                        plans.list(filter, page.page() * page.size(), page.size())
                                .map(view -> PlanSummary.of(view, today))
                                .collectList(),
                        (total, items) -> new Listing<>(items, page.page(), page.size(), total, clock.instant())));
    }
}
