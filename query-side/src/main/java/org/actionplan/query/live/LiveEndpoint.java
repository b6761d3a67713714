package org.actionplan.query.live;

import java.time.Duration;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.history.PlanHistory;
import org.actionplan.query.history.VisiblePlans;
import org.actionplan.query.live.LiveEvents.LiveEvent;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is recorded, as server-sent events: {@code GET /api/events/live?plan=}, and {@code /live} for pages; with {@code
 * &after=} the latest change is told at once when it came after that version. For everybody signed in; of plans that the
 * account may not see nothing is told.
 */
@RestController
public class LiveEndpoint {

    /** Proxies close connections on which nothing happens. */
    private static final Duration KEEP_OPEN = Duration.ofSeconds(15);

    /** Then the listener asks again, and whoever has signed out or lost a service is not answered. */
    private static final Duration AT_MOST = Duration.ofMinutes(15);

    private final LiveEvents live;
    private final VisiblePlans plans;
    private final PlanHistory history;

    public LiveEndpoint(LiveEvents live, VisiblePlans plans, PlanHistory history) {
        this.live = live;
        this.plans = plans;
        this.history = history;
    }

    @GetMapping(
            path = {"/api/events/live", "/live"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<LiveEvent>>>> listen(
            @RequestParam MultiValueMap<String, String> query, @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var after = asked.number("after", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        return Mono.justOrEmpty(asked.text("plan"))
                .flatMap(named -> Queries.run(() -> plans.find(named, reader.actor())))
                .map(plan -> live.fromNow()
                        .filter(event -> event.plan().equals(plan))
                        .mergeWith(missed(plan, after)))
                .defaultIfEmpty(live.fromNow()
                        .concatMap(event -> Queries.run(() -> plans.maySee(reader.actor(), event.plan()))
                                .filter(may -> may)
                                .map(_ -> event)))
                .map(events -> ResponseEntity.ok()
                        .header("X-Accel-Buffering", "no")
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .body(keptOpen(events).take(AT_MOST)));
    }

    /** The latest change, when it came after the version that the listener has. */
    private Flux<LiveEvent> missed(PlanId plan, int after) {
        return Queries.run(() -> history.of(plan))
                .filter(all -> all.size() > after)
                .map(all -> LiveEvent.of(plan, all.getLast()))
                .flux();
    }

    private Flux<ServerSentEvent<LiveEvent>> keptOpen(Flux<LiveEvent> events) {
        var comments = Flux.interval(Duration.ZERO, KEEP_OPEN)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<LiveEvent>builder().comment("keep").build())
                .takeUntilOther(live.closing());
        return events.map(event -> ServerSentEvent.builder(event)
                        .id(event.plan() + " " + event.version())
                        .build())
                .mergeWith(comments);
    }
}
