package org.actionplan.query.page.plan;

import java.time.Clock;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.history.PastBanner;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The plan on one screen, as it stands or, with {@code ?version=} or {@code ?at=}, as it stood; {@code ?since=} marks what
 * changed since a version. For everybody signed in who may see the plan's service.
 */
@Controller
public class PlanPage {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public PlanPage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}")
    Mono<Rendering> show(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var actor = reader.actor();
        return Mono.zip(OpenedPlan.of(plans, plan, asked, actor, clock), since(plan, asked, actor))
                .flatMap(both ->
                        Queries.run(() -> drawn(both.getT1(), both.getT2().orElse(null), query, actor)));
    }

    private Rendering drawn(
            OpenedPlan opened, @Nullable PlanView since, MultiValueMap<String, String> query, Actor reader) {
        var view = opened.view();
        var filter = new PlanFilter(Addresses.plan(view), query);
        var screen = new PlanScreens(opened, filter, people, since).drawn(reader);
        return Rendering.view("plan/plan")
                .modelAttribute("plan", screen)
                .modelAttribute("banner", PastBanner.above(opened, people))
                .build();
    }

    /** The version whose differences are marked; one that never was marks nothing. */
    private Mono<Optional<PlanView>> since(String plan, Asked asked, Actor reader) {
        return asked.text("since")
                .map(_ -> plans.atVersion(plan, reader, asked.number("since", 1, 0, Integer.MAX_VALUE))
                        .map(Optional::of)
                        .onErrorReturn(Refused.class, Optional.empty()))
                .orElse(Mono.just(Optional.empty()));
    }
}
