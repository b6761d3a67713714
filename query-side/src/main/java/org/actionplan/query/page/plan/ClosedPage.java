package org.actionplan.query.page.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.english.Reported;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The actions that are closed or withdrawn, last closed first, apart from the working plan: {@code /plans/{plan}/closed}. For
 * everybody signed in who may see the plan's service.
 */
@Controller
public class ClosedPage {

    /** The page in words. */
    public record Screen(
            String reference,
            String title,
            String service,
            String address,
            long version,
            String recordedAt,
            boolean isPast,
            List<Row> rows) {}

    /** One action that is done with. */
    public record Row(
            String ref,
            String address,
            String title,
            String owner,
            String promised,
            String closed,
            String by,
            String note,
            String stateKey,
            String state,
            String reported) {}

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public ClosedPage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/closed")
    Mono<Rendering> show(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return OpenedPlan.of(plans, plan, new Asked(query), reader.actor(), clock)
                .flatMap(opened -> Queries.run(() -> Rendering.view("plan/closed")
                        .modelAttribute("plan", screen(opened))
                        .build()));
    }

    private Screen screen(OpenedPlan opened) {
        var view = opened.view();
        var rows = view.actions().stream()
                .filter(line -> !line.isOpen())
                .sorted(Comparator.comparing(ClosedPage::closedOn).reversed().thenComparing(ActionLine::ref))
                .map(line -> row(opened, line))
                .toList();
        var head = view.plan();
        return new Screen(
                head.reference(),
                head.title(),
                head.service(),
                Addresses.plan(view) + opened.carried(),
                view.version(),
                InEnglish.moment(view.recordedAt()),
                opened.isPast(),
                rows);
    }

    /** Withdrawn actions have no such day and come last. */
    private static LocalDate closedOn(ActionLine line) {
        return Objects.requireNonNullElse(line.closedOn(), LocalDate.MIN);
    }

    private String checkedBy(ActionLine line) {
        var here = people.nameOfAny(line.closedBy());
        return here == null ? Objects.requireNonNullElse(line.checkedByText(), "") : here;
    }

    private Row row(OpenedPlan opened, ActionLine line) {
        return new Row(
                line.ref(),
                Addresses.action(opened.view(), line) + opened.carried(),
                line.title(),
                OwnerAndDay.owner(line, people),
                InEnglish.shortDayIfAny(line.promisedBy()),
                InEnglish.shortDayIfAny(line.closedOn()),
                checkedBy(line),
                line.state() == ActionState.WITHDRAWN
                        ? ""
                        : Optional.ofNullable(line.closingNote()).orElse(""),
                InEnglish.key(line.state()),
                InEnglish.state(line.state()),
                Reported.state(line, opened.view()));
    }
}
