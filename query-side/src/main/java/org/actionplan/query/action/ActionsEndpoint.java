package org.actionplan.query.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionAnswer;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Listing;
import org.actionplan.query.web.PageAsked;
import org.actionplan.query.web.Queries;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Action lines across plans: {@code GET /api/actions?owner=&state=&open=&overdue=&horizon=&at=}, first due first. For
 * everybody signed in; actions of services the account may not see are left out.
 */
@RestController
public class ActionsEndpoint {

    /** An action together with the plan it stands on. */
    public record Line(PlanRef plan, @JsonUnwrapped ActionAnswer action) {}

    /** The plan of an action, as much as one needs to find it. */
    public record PlanRef(PlanId planId, String reference, String title, String service) {}

    private record Found(PlanView view, ActionLine line) {}

    private final PlanDocuments plans;
    private final PlanHistory history;
    private final Projections projections;
    private final People people;
    private final Clock clock;

    public ActionsEndpoint(
            PlanDocuments plans, PlanHistory history, Projections projections, People people, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.projections = projections;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/actions")
    Mono<Listing<Line>> list(
            @RequestParam MultiValueMap<String, String> query, @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var page = PageAsked.of(query);
        var moment = asked.upTo("at");
        var today = LocalDate.ofInstant(moment.orElseGet(clock::instant), Asked.ENGLAND);
        var wanted = wanted(asked, today);
        return projections
                .caughtUp()
                .thenMany(Flux.defer(() -> views(asked, reader.actor())))
                .flatMapIterable(view -> view.actions().stream()
                        .filter(wanted)
                        .map(line -> new Found(view, line))
                        .toList())
                .collectSortedList(ActionsEndpoint::firstDueFirst)
                .flatMap(found -> Queries.run(
                        () -> Listing.of(found, page, moment.orElseGet(clock::instant), one -> line(one, today))));
    }

    /** The plans as they are, or each as it stood at the moment asked for; owners may have been others then. */
    private Flux<PlanView> views(Asked asked, Actor reader) {
        var moment = asked.upTo("at");
        var owner = asked.text("owner").map(PersonId::new).orElse(null);
        if (moment.isEmpty()) {
            return plans.with(owner, reader);
        }
        return plans.with(null, reader)
                .concatMap(view -> Queries.run(() -> asAt(view.plan().planId(), moment.get()))
                        .flatMap(Mono::justOrEmpty));
    }

    private Optional<PlanView> asAt(PlanId plan, Instant moment) {
        try {
            return Optional.of(history.asAt(plan, moment));
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }

    private static Predicate<ActionLine> wanted(Asked asked, LocalDate today) {
        var owner = asked.text("owner");
        var state = asked.oneOf("state", ActionState.class);
        var open = asked.flag("open");
        var overdue = asked.flag("overdue");
        var horizon = asked.oneOf("horizon", Horizon.class);
        return line ->
                owner.map(wish -> new PersonId(wish).equals(line.ownerId())).orElse(true)
                        && state.map(line.state()::equals).orElse(true)
                        && open.map(wish -> wish == line.isOpen()).orElse(true)
                        && overdue.map(wish -> wish == line.isOverdue(today)).orElse(true)
                        && horizon.map(wish -> wish == line.horizon()).orElse(true);
    }

    private static int firstDueFirst(Found one, Found other) {
        return ActionLine.FIRST_DUE_FIRST.compare(one.line(), other.line());
    }

    private Line line(Found found, LocalDate today) {
        var head = found.view().plan();
        return new Line(
                new PlanRef(head.planId(), head.reference(), head.title(), head.service()),
                ActionAnswer.of(found.line(), today, people));
    }
}
