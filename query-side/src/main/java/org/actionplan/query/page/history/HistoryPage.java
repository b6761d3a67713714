package org.actionplan.query.page.history;

import org.actionplan.api.person.SignedIn;
import org.actionplan.query.history.PlanReader;
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
 * Who changed what, when and why, newest first, fifty changes a page. For everybody signed in who may see the plan's
 * service.
 */
@Controller
public class HistoryPage {

    private final PlanReader plans;
    private final People people;

    public HistoryPage(PlanReader plans, People people) {
        this.plans = plans;
        this.people = people;
    }

    @GetMapping("/plans/{plan}/history")
    Mono<Rendering> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var filter = HistoryFilter.of(new Asked(query));
        return plans.past(plan, reader.actor())
                .flatMap(past -> Queries.run(() -> HistoryShown.of(past, filter, people)))
                .map(page -> Rendering.view("history/history")
                        .modelAttribute("page", page)
                        .build());
    }
}
