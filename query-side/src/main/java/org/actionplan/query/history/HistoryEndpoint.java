package org.actionplan.query.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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
            var lines = HistoryLine.of(history.of(plans.find(plan, reader.actor())));
            var found = lines.reversed().stream().filter(wanted).toList();
            return Listing.of(found, page, clock.instant(), this::named);
        });
    }

    private static Predicate<HistoryLine> wanted(Asked asked) {
        var item = asked.text("item");
        var actor = asked.text("actor");
        var since = asked.from("since");
        var until = asked.upTo("until");
        return line -> item.map(name -> isCalled(line.item(), name)).orElse(true)
                && actor.map(line.actor().value()::equals).orElse(true)
                && since.map(moment -> !line.recordedAt().isBefore(moment)).orElse(true)
                && until.map(moment -> !line.recordedAt().isAfter(moment)).orElse(true);
    }

    private static boolean isCalled(Item item, String name) {
        return item.id().equals(name) || name.equalsIgnoreCase(item.ref());
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
                NamedChange.of(line.changes(), people));
    }
}
