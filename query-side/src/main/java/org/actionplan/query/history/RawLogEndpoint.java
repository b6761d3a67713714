package org.actionplan.query.history;

import java.io.ByteArrayOutputStream;
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
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plan's log as it is, one event a line, complete and in order: {@code GET /api/plans/{plan}/events}. For everybody
 * signed in who may see the plan's service; it names people by id only.
 */
@RestController
public class RawLogEndpoint {

    private final VisiblePlans plans;
    private final EventStore events;
    private final JsonMapper json;

    public RawLogEndpoint(VisiblePlans plans, EventStore events, JsonMapper json) {
        this.plans = plans;
        this.events = events;
        this.json = json;
    }

    @GetMapping(path = "/api/plans/{plan}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<ResponseEntity<byte[]>> read(@PathVariable String plan, @AuthenticationPrincipal SignedIn reader) {
        return Queries.run(() -> log(plans.find(plan, reader.actor())))
                .map(log -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .body(log));
    }

    /** Written whole, as a plan's log fits into memory: sent line by line, an answer was seen to stop half-way. */
    private byte[] log(PlanId plan) {
        var lines = new ByteArrayOutputStream();
        events.readEvents(plan.value()).asStream().map(RawLogEndpoint::line).forEach(line -> {
            lines.writeBytes(json.writeValueAsBytes(line));
            lines.write('\n');
        });
        return lines.toByteArray();
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
