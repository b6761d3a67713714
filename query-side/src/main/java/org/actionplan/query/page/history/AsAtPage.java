package org.actionplan.query.page.history;

import java.time.Clock;
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
 * Where one chooses a day, a moment or a version, and is led to the lasting address of the plan as it stood then. For
 * everybody signed in who may see the plan's service.
 */
@Controller
public class AsAtPage {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public AsAtPage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/as-at")
    Mono<Rendering> choose(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var day = asked.text("day").orElse("");
        var time = asked.text("time").orElse("");
        var version = asked.text("version").orElse("");
        return plans.past(plan, reader.actor())
                .flatMap(past -> Queries.run(() -> answer(past, new MomentChosen(day, time, version))));
    }

    private Rendering answer(Past past, MomentChosen chosen) {
        var checked = chosen.checked(past, clock.instant());
        var address = checked.address(past);
        if (address != null) {
            return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
        }
        return Rendering.view("history/as-at")
                .modelAttribute("page", AsAtShown.of(past, checked, people))
                .status(checked.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .build();
    }
}
