package org.actionplan.query.page.plan;

import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.query.page.PlanForms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The forms about a plan as a whole, for quality leads. */
@Controller
public class PlanFormsPage {

    private final PlanForms forms;

    public PlanFormsPage(PlanForms forms) {
        this.forms = forms;
    }

    /** What it covers from now on. */
    @RequestMapping(
            path = "/plans/{plan}/adjust-scope",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> adjustScope(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, AdjustScope.class, AdjustScopeForm::new);
    }

    /** A name for a version; {@code ?version=} chooses it beforehand. */
    @RequestMapping(
            path = "/plans/{plan}/name-version",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> nameVersion(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, NameVersion.class, NameVersionForm::new);
    }

    /** The end of the plan. */
    @RequestMapping(
            path = "/plans/{plan}/close-plan",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> close(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, ClosePlan.class, ClosePlanForm::new);
    }

    /** Its taking up again. */
    @RequestMapping(
            path = "/plans/{plan}/reopen-plan",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> reopen(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, ReopenPlan.class, ReopenPlanForm::new);
    }
}
