package org.actionplan.query.page.action;

import java.time.Clock;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.history.HistoryLines;
import org.actionplan.query.page.history.PastBanner;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Everything about one action, as it stands or, with {@code ?version=} or {@code ?at=}, as it stood. For everybody signed in
 * who may see the plan's service.
 */
@Controller
public class ActionPage {

    private final PlanReader plans;
    private final PlanHistory history;
    private final People people;
    private final Clock clock;

    public ActionPage(PlanReader plans, PlanHistory history, People people, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/actions/{action}")
    Mono<Rendering> show(
            @PathVariable String plan,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return OpenedPlan.of(plans, plan, new Asked(query), reader.actor(), clock)
                .flatMap(opened -> Queries.run(() -> drawn(opened, action, reader.actor())));
    }

    private Rendering drawn(OpenedPlan opened, String reference, Actor reader) {
        var view = opened.view();
        var action = view.actionCalled(reference).orElseThrow(() -> new Refused(Kind.UNKNOWN, "action.unknown"));
        var past = history.past(view.plan().planId()).upTo(view.version());
        var screen = new ActionScreens(opened, action, reader, people).drawn(past.events());
        return Rendering.view("action/action")
                .modelAttribute("action", screen)
                .modelAttribute("banner", PastBanner.above(opened, people))
                .modelAttribute("history", new HistoryLines(people).about(action, past))
                .build();
    }
}
