package org.actionplan.query.page.milestone;

import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.query.page.PlanForms;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.PlanView;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where quality leads put milestones on the plan, move them and say that they are reached. */
@Controller
public class MilestoneFormsPage {

    private final PlanForms forms;

    public MilestoneFormsPage(PlanForms forms) {
        this.forms = forms;
    }

    /** A new milestone. */
    @RequestMapping(
            path = "/plans/{plan}/milestones/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> add(@PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, AddMilestone.class, AddMilestoneForm::new);
    }

    /** Another day for one of them. */
    @RequestMapping(
            path = "/plans/{plan}/milestones/{milestone}/move-milestone",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> move(
            @PathVariable String plan,
            @PathVariable String milestone,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        return forms.answer(
                plan,
                who,
                exchange,
                MoveMilestone.class,
                about -> new MoveMilestoneForm(about, milestone(about.plan(), milestone)));
    }

    /** The day on which one of them was reached. */
    @RequestMapping(
            path = "/plans/{plan}/milestones/{milestone}/reach-milestone",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> reach(
            @PathVariable String plan,
            @PathVariable String milestone,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        return forms.answer(
                plan,
                who,
                exchange,
                ReachMilestone.class,
                about -> new ReachMilestoneForm(about, milestone(about.plan(), milestone)));
    }

    private static MilestoneLine milestone(PlanView plan, String id) {
        return plan.milestones().stream()
                .filter(line -> line.milestoneId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "milestone.unknown"));
    }
}
