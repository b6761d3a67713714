package org.actionplan.query.page.objective;

import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.query.page.PlanForms;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where quality leads put objectives on the plan and move their dates. */
@Controller
public class ObjectiveFormsPage {

    private final PlanForms forms;

    public ObjectiveFormsPage(PlanForms forms) {
        this.forms = forms;
    }

    /** A new objective. */
    @RequestMapping(
            path = "/plans/{plan}/objectives/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> create(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, CreateObjective.class, CreateObjectiveForm::new);
    }

    /** Another date for one of them. */
    @RequestMapping(
            path = "/plans/{plan}/objectives/{objective}/move-objective",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> move(
            @PathVariable String plan,
            @PathVariable String objective,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        return forms.answer(
                plan,
                who,
                exchange,
                MoveObjective.class,
                about -> new MoveObjectiveForm(about, objective(about.plan(), objective)));
    }

    private static ObjectiveLine objective(PlanView plan, String id) {
        return plan.objectives().stream()
                .filter(line -> line.objectiveId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "objective.unknown"));
    }
}
