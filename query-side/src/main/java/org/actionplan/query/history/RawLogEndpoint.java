package org.actionplan.query.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.actionplan.api.EventNames;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.web.Queries;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The plan's log as it is, one event a line, complete and in order: {@code GET /api/plans/{plan}/events}. For everybody
 * signed in who may see the plan's service; it names people by id only.
 */
@RestController
public class RawLogEndpoint {

    private final VisiblePlans plans;
    private final EventStore events;

    public RawLogEndpoint(VisiblePlans plans, EventStore events) {
        this.plans = plans;
        this.events = events;
    }

    @GetMapping(path = "/api/plans/{plan}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<ResponseEntity<Flux<Map<String, Object>>>> read(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn reader) {
        return Queries.run(() -> plans.find(plan, reader.actor()))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .body(log(found)));
    }

    private Flux<Map<String, Object>> log(PlanId plan) {
        return Queries.run(() -> events.readEvents(plan.value()).asStream().toList())
                .flatMapIterable(messages -> messages)
                .map(RawLogEndpoint::line);
    }

    private static Map<String, Object> line(DomainEventMessage<?> message) {
        var line = new LinkedHashMap<String, Object>();
        line.put("sequence", message.getSequenceNumber());
        line.put("version", message.getSequenceNumber() + 1);
        line.put("type", Objects.requireNonNull(EventNames.nameOf(message.getPayloadType())));
        line.put("recordedAt", message.getTimestamp());
        line.put("actor", message.getMetaData().get("actor"));
        line.put("metadata", new LinkedHashMap<>(message.getMetaData()));
        line.put("payload", message.getPayload());
        return line;
    }
}
