package org.actionplan.query.page.history;

import java.time.Clock;
import java.time.LocalDate;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * What differs between two versions, old beside new, with who, when and why. For everybody signed in who may see the
 * plan's service.
 */
@Controller
public class ComparePage {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public ComparePage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/compare")
    Mono<Rendering> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var from = asked.text("from").orElse("");
        var to = asked.text("to").orElse("");
        return plans.past(plan, reader.actor()).flatMap(past -> Queries.run(() -> shown(past, from, to)));
    }

    private Rendering shown(Past past, String from, String to) {
        var today = LocalDate.ofInstant(clock.instant(), Asked.ENGLAND);
        var page = CompareShown.of(past, from, to, today, people);
        return Rendering.view("history/compare")
                .modelAttribute("page", page)
                .status(page.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .build();
    }
}
