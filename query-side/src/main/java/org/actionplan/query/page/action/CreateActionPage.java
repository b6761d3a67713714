package org.actionplan.query.page.action;

import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.query.page.PlanForms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where quality leads put a new action on the plan. */
@Controller
public class CreateActionPage {

    private final PlanForms forms;

    public CreateActionPage(PlanForms forms) {
        this.forms = forms;
    }

    /** Shows and sends the form; {@code ?objective=} chooses the objective beforehand. */
    @RequestMapping(
            path = "/plans/{plan}/actions/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> form(@PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, CreateAction.class, CreateActionForm::new);
    }
}
