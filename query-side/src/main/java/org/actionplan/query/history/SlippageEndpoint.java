package org.actionplan.query.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
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
 * Every promised date of a plan, first promise beside every move: {@code GET /api/plans/{plan}/slippage?at=}. For
 * everybody signed in who may see the plan's service.
 */
@RestController
public class SlippageEndpoint {

    /** A promise with the owner's name. */
    public record Line(
            Item item,
            @Nullable PersonId ownerId,
            @Nullable String owner,
            LocalDate promisedBy,
            LocalDate dueBy,
            int timesMoved,
            long daysSlipped,
            List<Move> moves,
            @Nullable String state,
            @Nullable String stateOnPromisedDay) {}

    /** A move with the name of whoever moved it. */
    public record Move(
            long version,
            Instant recordedAt,
            PersonRef actor,
            @Nullable LocalDate from,
            LocalDate to,
            String reason,
            boolean wasLate,
            boolean reopened) {}

    private final VisiblePlans plans;
    private final PlanHistory history;
    private final People people;
    private final Clock clock;

    public SlippageEndpoint(VisiblePlans plans, PlanHistory history, People people, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/plans/{plan}/slippage")
    Mono<Listing<Line>> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var page = PageAsked.of(query);
        var moment = new Asked(query).upTo("at").orElseGet(clock::instant);
        return Queries.run(() -> {
            var past = history.past(plans.find(plan, reader.actor()));
            return Listing.of(Slippage.ledger(past, moment), page, moment, this::named);
        });
    }

    private Line named(Slippage.Promise promise) {
        return new Line(
                promise.item(),
                promise.ownerId(),
                people.nameOfAny(promise.ownerId()),
                promise.promisedBy(),
                promise.dueBy(),
                promise.moves().size(),
                promise.daysSlipped(),
                promise.moves().stream().map(this::named).toList(),
                promise.state(),
                promise.stateOnPromisedDay());
    }

    private Move named(Slippage.Move move) {
        return new Move(
                move.version(),
                move.recordedAt(),
                new PersonRef(move.actor(), people.nameOf(move.actor())),
                move.from(),
                move.to(),
                move.reason(),
                move.wasLate(),
                move.reopened());
    }
}
