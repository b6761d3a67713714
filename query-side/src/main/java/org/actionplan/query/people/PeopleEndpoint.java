package org.actionplan.query.people;

import java.time.Clock;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Listing;
import org.actionplan.query.web.PageAsked;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The people who can own actions and help: {@code GET /api/people}, by name. For everybody signed in. */
@RestController
public class PeopleEndpoint {

    private final PeopleDocuments people;
    private final Projections projections;
    private final Clock clock;

    public PeopleEndpoint(PeopleDocuments people, Projections projections, Clock clock) {
        this.people = people;
        this.projections = projections;
        this.clock = clock;
    }

    @GetMapping("/api/people")
    Mono<Listing<PersonLine>> list(@RequestParam MultiValueMap<String, String> query) {
        var page = PageAsked.of(query);
        return projections
                .caughtUp()
                .thenMany(people.list())
                .collectList()
                .map(all -> Listing.of(all, page, clock.instant(), line -> line));
    }
}
