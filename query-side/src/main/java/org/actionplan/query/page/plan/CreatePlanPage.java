package org.actionplan.query.page.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.actionplan.api.Permissions;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.PeopleToChoose;
import org.actionplan.query.web.Asked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where quality leads begin a plan. */
@Controller
@RequestMapping(Addresses.NEW_PLAN)
public class CreatePlanPage {

    private final PeopleToChoose people;
    private final Forms forms;
    private final Clock clock;

    public CreatePlanPage(PeopleToChoose people, Forms forms, Clock clock) {
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    /** The empty form. */
    @GetMapping
    Mono<Rendering> ask(@AuthenticationPrincipal SignedIn who) {
        return form(who).map(form -> Forms.shown(form.ask()));
    }

    /** Creates the plan, which comes next. */
    @PostMapping
    Mono<Rendering> send(@AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return form(who).flatMap(form -> forms.send(exchange, who, form));
    }

    private Mono<CreatePlanForm> form(SignedIn who) {
        Permissions.check(CreatePlan.class, who.actor());
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        return people.all()
                .map(offered -> new CreatePlanForm(offered, who.actor().services(), today));
    }
}
