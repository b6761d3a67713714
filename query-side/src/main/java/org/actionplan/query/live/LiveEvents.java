package org.actionplan.query.live;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.actionplan.api.EventNames;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.plan.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One reader of the log's end for everybody who listens to this process. */
public final class LiveEvents implements AutoCloseable {

    /** Something was recorded about a plan. */
    public record LiveEvent(PlanId plan, long version, String type) {

        static LiveEvent of(PlanId plan, Recorded recorded) {
            return new LiveEvent(
                    plan, recorded.version(), nameOf(recorded.event().getClass()));
        }

        private static String nameOf(Class<?> event) {
            return Objects.requireNonNull(EventNames.nameOf(event));
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final int PATIENCE_SECONDS = 1;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final Sinks.Many<LiveEvent> sink = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean closed;
    private @Nullable Thread reader;

    public LiveEvents(StreamableMessageSource<TrackedEventMessage<?>> events) {
        this.events = events;
    }

    public void start() {
        reader = Thread.ofPlatform().name("live-events").start(this::run);
    }

    /** What is recorded from now on, until the process stops; a listener too slow to follow misses some. */
    public Flux<LiveEvent> fromNow() {
        return sink.asFlux().onBackpressureBuffer(1_000).takeUntilOther(closing.asMono());
    }

    /** Completes when the process stops. */
    Mono<Void> closing() {
        return closing.asMono();
    }

    @Override
    public void close() {
        closed = true;
        closing.tryEmitEmpty();
        if (reader != null) {
            reader.interrupt();
        }
    }

    private void run() {
        TrackingToken from = null;
        while (!closed) {
            try {
                from = from == null ? events.createHeadToken() : from;
                from = follow(from);
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException e) {
                LOG.warn("The end of the log cannot be read just now: {}", e.toString());
                pause();
            }
        }
    }

    private @Nullable TrackingToken follow(@Nullable TrackingToken from) throws InterruptedException {
        var last = from;
        try (var stream = events.openStream(from)) {
            while (!closed) {
                if (stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    var event = stream.nextAvailable();
                    last = event.trackingToken();
                    tell(event);
                }
            }
        }
        return last;
    }

    private void tell(TrackedEventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> message
                && PlanEvent.class.isAssignableFrom(event.getPayloadType())) {
            var type = LiveEvent.nameOf(event.getPayloadType());
            sink.tryEmitNext(
                    new LiveEvent(new PlanId(message.getAggregateIdentifier()), message.getSequenceNumber() + 1, type));
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
