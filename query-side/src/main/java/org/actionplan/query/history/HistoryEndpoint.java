package org.actionplan.query.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.people.People;
import org.actionplan.query.people.PersonRef;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Listing;
import org.actionplan.query.web.PageAsked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Who changed what, when and why, newest first: {@code GET /api/plans/{plan}/history?item=&actor=&since=&until=}. An item
 * is named by id or by what people call it. For everybody signed in who may see the plan's service.
 */
@RestController
public class HistoryEndpoint {

    /** A line with the name of whoever did it. */
    public record Line(
            long version,
            Instant recordedAt,
            PersonRef actor,
            String event,
            Item item,
            @Nullable LocalDate happenedOn,
            @Nullable String reason,
            HistoryLine.@Nullable ImportRef broughtBy,
            List<NamedChange> changes) {}

    private final VisiblePlans plans;
    private final PlanHistory history;
    private final People people;
    private final Clock clock;

    public HistoryEndpoint(VisiblePlans plans, PlanHistory history, People people, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/plans/{plan}/history")
    Mono<Listing<Line>> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var wanted = wanted(new Asked(query));
        var page = PageAsked.of(query);
        return Queries.run(() -> {
            var past = history.past(plans.find(plan, reader.actor()));
            var found = wanted.versions(past).reversed();
            var lines = past.lines(page.cut(found).reversed()).reversed();
            var named = lines.stream().map(this::named).toList();
            return new Listing<>(named, page.page(), page.size(), found.size(), clock.instant());
        });
    }

    private static HistoryAsked wanted(Asked asked) {
        return new HistoryAsked(
                asked.text("item").orElse(null),
                asked.text("actor").orElse(null),
                asked.from("since").orElse(null),
                asked.upTo("until").orElse(null));
    }

    private Line named(HistoryLine line) {
        return new Line(
                line.version(),
                line.recordedAt(),
                new PersonRef(line.actor(), people.nameOf(line.actor())),
                line.event(),
                line.item(),
                line.happenedOn(),
                line.reason(),
                line.broughtBy(),
                line.changes().stream()
                        .map(change -> NamedChange.of(change, people))
                        .toList());
    }
}
