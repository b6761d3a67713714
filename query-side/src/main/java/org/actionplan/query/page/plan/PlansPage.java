package org.actionplan.query.page.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Permissions;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanSummary;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.PageAsked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The plans of one's services, {@code /plans?service=&state=&text=}. For everybody signed in. */
@Controller
public class PlansPage {

    /** The page in words; {@code earlier} and {@code later} lead to its neighbours, empty where there is none. */
    public record Screen(
            List<Row> rows,
            String found,
            String text,
            String service,
            String state,
            List<Option> services,
            List<Option> states,
            boolean isNarrow,
            boolean mayCreate,
            String earlier,
            String later) {}

    /** One plan. */
    public record Row(
            String reference,
            String address,
            String title,
            String service,
            String state,
            long open,
            long overdue,
            long closed,
            String milestone,
            String milestoneDay,
            boolean milestoneIsLate,
            String lastChange) {}

    private static final List<Option> STATES = Arrays.stream(PlanState.values())
            .map(state -> Option.of(InEnglish.key(state), state == PlanState.OPEN ? "Open" : "Closed"))
            .toList();

    private final PlanDocuments plans;
    private final Projections projections;
    private final Clock clock;

    public PlansPage(PlanDocuments plans, Projections projections, Clock clock) {
        this.plans = plans;
        this.projections = projections;
        this.clock = clock;
    }

    @GetMapping("/plans")
    Mono<Rendering> list(@RequestParam MultiValueMap<String, String> query, @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var page = PageAsked.of(query);
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        var filter = PlanDocuments.matching(
                reader.actor(),
                asked.text("service").orElse(null),
                asked.oneOf("state", PlanState.class).orElse(null),
                asked.text("text").orElse(null));
        var rows = plans.list(filter, page.page() * page.size(), page.size())
                .map(view -> row(PlanSummary.of(view, today), today))
                .collectList();
        return projections
                .caughtUp()
                .then(Mono.zip(rows, plans.count(filter), plans.services(reader.actor())))
                .map(all -> screen(all.getT1(), all.getT2(), all.getT3(), query, reader))
                .map(screen -> Rendering.view("plan/plans")
                        .modelAttribute("plans", screen)
                        .build());
    }

    private static Screen screen(
            List<Row> rows, long total, List<String> services, MultiValueMap<String, String> query, SignedIn reader) {
        var asked = new Asked(query);
        var page = PageAsked.of(query);
        return new Screen(
                rows,
                InEnglish.count(total, "plan", "plans"),
                asked.text("text").orElse(""),
                asked.text("service").orElse(""),
                asked.text("state").orElse(""),
                services.stream().map(name -> Option.of(name, name)).toList(),
                STATES,
                List.of("text", "service", "state").stream()
                        .anyMatch(name -> asked.text(name).isPresent()),
                Permissions.mayAsk(CreatePlan.class, reader.actor()),
                page.page() == 0 ? "" : at(query, page.page() - 1),
                (page.page() + 1L) * page.size() >= total ? "" : at(query, page.page() + 1));
    }

    private static String at(MultiValueMap<String, String> query, int page) {
        return UriComponentsBuilder.fromPath("/plans")
                .queryParams(query)
                .replaceQueryParam("page", page)
                .encode()
                .build()
                .toUriString();
    }

    private static Row row(PlanSummary plan, LocalDate today) {
        var next = Optional.ofNullable(plan.nextMilestone());
        return new Row(
                plan.reference(),
                Addresses.plan(plan.reference()),
                plan.title(),
                plan.service(),
                plan.state() == PlanState.OPEN ? "Open" : "Closed",
                plan.openActions(),
                plan.overdueActions(),
                plan.closedActions() + plan.withdrawnActions(),
                next.map(MilestoneLine::title).orElse(""),
                next.map(line -> InEnglish.shortDay(line.dueBy())).orElse(""),
                next.filter(line -> line.dueBy().isBefore(today)).isPresent(),
                InEnglish.shortMoment(plan.recordedAt()));
    }
}
