package org.actionplan.query.projection;

import java.time.Duration;
import java.util.List;
import org.actionplan.query.web.Queries;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All projections of this process, and how far they are. */
public final class Projections implements AutoCloseable {

    /** How far one projection is; {@code lag} counts positions of the log that it has not read yet. */
    public record Progress(String name, long position, long lag) {}

    private static final Duration A_MOMENT = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Projector> projectors;
    private final StreamableMessageSource<TrackedEventMessage<?>> events;

    private volatile boolean shown;
    private volatile @Nullable Long headAtFirst;

    public Projections(List<Projector> projectors, StreamableMessageSource<TrackedEventMessage<?>> events) {
        this.projectors = List.copyOf(projectors);
        this.events = events;
    }

    public void start() {
        projectors.forEach(Projector::start);
    }

    public Mono<List<Progress>> progress() {
        return head().flatMap(head -> Flux.fromIterable(projectors)
                .concatMap(projector -> projector
                        .position()
                        .map(position -> new Progress(projector.name(), position, Math.max(0, head - position))))
                .collectList());
    }

    /**
     * Waits until the documents show everything that was recorded before this call, so that a list shows what its reader
     * has just written; after two seconds it is shown as it is.
     */
    public Mono<Void> caughtUp() {
        return head().flatMap(head -> Flux.fromIterable(projectors)
                        .concatMap(projector -> Mono.defer(projector::position)
                                .filter(position -> position >= head)
                                .repeatWhenEmpty(again -> again.delayElements(A_MOMENT)))
                        .then())
                .timeout(PATIENCE, Mono.empty());
    }

    /** Whether the documents show everything that was in the log when this was first asked. */
    public Mono<Boolean> haveShownTheLog() {
        if (shown) {
            return Mono.just(true);
        }
        var first = headAtFirst;
        return (first == null ? head().doOnNext(head -> headAtFirst = head) : Mono.just(first))
                .flatMap(this::haveReached)
                .doOnNext(reached -> shown = reached);
    }

    private Mono<Boolean> haveReached(long head) {
        return Flux.fromIterable(projectors).concatMap(Projector::position).all(position -> position >= head);
    }

    @Override
    public void close() {
        projectors.forEach(Projector::close);
    }

    private Mono<Long> head() {
        return Queries.run(() -> {
            var head = events.createHeadToken();
            return head == null ? 0L : head.position().orElse(0);
        });
    }
}
