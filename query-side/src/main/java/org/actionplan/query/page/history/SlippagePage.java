package org.actionplan.query.page.history;

import java.time.Clock;
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
 * The ledger of promised dates: what was promised first, who moved it and why, and what became of it. For everybody
 * signed in who may see the plan's service.
 */
@Controller
public class SlippagePage {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public SlippagePage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/slippage")
    Mono<Rendering> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var at = DayTyped.of(asked.text("at").orElse(""));
        var onlyMoved = asked.text("moved").isPresent();
        return plans.past(plan, reader.actor())
                .flatMap(past -> Queries.run(() -> SlippageShown.of(past, at, onlyMoved, clock.instant(), people)))
                .map(page -> Rendering.view("history/slippage")
                        .modelAttribute("page", page)
                        .build());
    }
}
