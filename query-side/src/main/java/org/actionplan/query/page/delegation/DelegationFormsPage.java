package org.actionplan.query.page.delegation;

import java.util.Map;
import java.util.function.Function;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.PlanForms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The helper's forms about a delegated task, each named like the command it sends; quality leads may answer for a helper. */
@Controller
public class DelegationFormsPage {

    private static final Map<String, Function<AboutDelegation, CommandForm>> FORMS = Map.of(
            "accept-delegation", AcceptDelegationForm::new,
            "decline-delegation", DeclineDelegationForm::new,
            "report-back", ReportBackForm::new);

    private final PlanForms forms;

    public DelegationFormsPage(PlanForms forms) {
        this.forms = forms;
    }

    /** Shows and sends the form; contributors are refused what is somebody else's when they send it. */
    @RequestMapping(
            path = "/plans/{plan}/delegations/{delegation}/{command}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> form(
            @PathVariable String plan,
            @PathVariable String delegation,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        var form = FORMS.get(command);
        var type = CommandNames.classOf(command);
        if (form == null || type == null) {
            throw new Refused(Kind.UNKNOWN, "path.unknown");
        }
        return forms.answer(plan, who, exchange, type, whole -> form.apply(about(whole, delegation)));
    }

    private static AboutDelegation about(AboutPlan whole, String id) {
        return whole.plan().actions().stream()
                .flatMap(action ->
                        action.delegations().stream().map(delegation -> new AboutDelegation(whole, action, delegation)))
                .filter(about -> about.delegationId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "delegation.unknown"));
    }
}
