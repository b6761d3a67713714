package org.actionplan.query.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.actionplan.api.Permissions;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.DelegationCommand.DelegateTask;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.web.Asked;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers every form about a plan, or about something on it: GET shows it, POST sends it. For those whose role may ask it
 * and who may see the plan's service; that contributors work on what is theirs is decided behind the door.
 */
public final class PlanForms {

    /** Only these wait for the list of people; the others can be filled in while it is being rebuilt. */
    private static final Set<Class<?>> NAMING_PEOPLE =
            Set.of(CreateAction.class, CreateObjective.class, DelegateTask.class, HandOverAction.class);

    private final PlanReader plans;
    private final PeopleToChoose people;
    private final Forms forms;
    private final Clock clock;

    public PlanForms(PlanReader plans, PeopleToChoose people, Forms forms, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    /** Shows or sends the form of this command. */
    public Mono<Rendering> answer(
            String plan,
            SignedIn who,
            ServerWebExchange exchange,
            Class<?> command,
            Function<AboutPlan, CommandForm> form) {
        Permissions.check(command, who.actor());
        var found = about(plan, who, exchange, command).map(form);
        return exchange.getRequest().getMethod() == HttpMethod.POST
                ? found.flatMap(asked -> forms.send(exchange, who, asked))
                : found.map(asked -> Forms.shown(asked.ask()));
    }

    private Mono<AboutPlan> about(String plan, SignedIn who, ServerWebExchange exchange, Class<?> command) {
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        var chosen = exchange.getRequest().getQueryParams();
        return Mono.zip(plans.now(plan, who.actor()), offered(command))
                .map(both -> new AboutPlan(both.getT1(), both.getT2(), today, chosen));
    }

    private Mono<List<Option>> offered(Class<?> command) {
        return NAMING_PEOPLE.contains(command) ? people.all() : Mono.just(List.of());
    }
}
