package org.actionplan.query.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Runs one projection: claims it, reads on from its position, writes documents, then the position. It writes soon when it
 * keeps up with the log and in large portions when it has much to catch up on. When the store is away it waits and begins
 * again from the last position that was written; when the store has been emptied, from the first event.
 */
public final class Projector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LINGER_MILLIS = 10;
    private static final int RENEW_MILLIS = 1_000;
    private static final long KEEPING_UP_NANOS = Duration.ofMillis(200).toNanos();
    private static final long CATCHING_UP_NANOS = Duration.ofSeconds(4).toNanos();
    private static final int DOCUMENTS_AT_ONCE = 4_000;
    private static final long NEXT_TRY_MILLIS = 500;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final Projection projection;
    private final Positions positions;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private volatile boolean closed;
    private volatile boolean holding;
    private volatile boolean troubled;
    private volatile long position;
    private volatile boolean keepingUp;
    private @Nullable Thread thread;

    public Projector(
            StreamableMessageSource<TrackedEventMessage<?>> events, Projection projection, Positions positions) {
        this.events = events;
        this.projection = projection;
        this.positions = positions;
    }

    public void start() {
        thread = Thread.ofPlatform().name("projection-" + projection.name()).start(this::run);
    }

    public String name() {
        return projection.name();
    }

    /** The position up to which the documents are written, whichever process writes them. */
    public Mono<Long> position() {
        return holding ? Mono.just(position) : positions.at(projection.name());
    }

    /** Stops after the portion under way and lets another process take over. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            if (thread != null) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                var claim = positions.claim(projection.name()).block(PATIENCE);
                if (claim != null) {
                    work(claim.token());
                }
                troubled = false;
            } catch (RuntimeException e) {
                complain(e);
            } catch (InterruptedException e) {
                closed = true;
            } finally {
                holding = false;
                projection.forget();
            }
            pause();
        }
    }

    private void work(@Nullable TrackingToken from) throws InterruptedException {
        if (from == null) {
            projection.reset();
        }
        keepingUp = false;
        position = from == null ? 0 : from.position().orElse(0);
        holding = true;
        try (var stream = events.openStream(from)) {
            var held = true;
            var token = from;
            while (held && !closed) {
                if (stream.hasNextAvailable(RENEW_MILLIS, TimeUnit.MILLISECONDS)) {
                    var latest = token;
                    var since = System.nanoTime();
                    do {
                        var event = stream.nextAvailable();
                        projection.take(event);
                        latest = event.trackingToken();
                    } while (mayTakeMore(since) && stream.hasNextAvailable(LINGER_MILLIS, TimeUnit.MILLISECONDS));
                    keepingUp =
                            System.nanoTime() - since < CATCHING_UP_NANOS && projection.waiting() < DOCUMENTS_AT_ONCE;
                    projection.write();
                    token = latest;
                }
                held = Boolean.TRUE.equals(
                        positions.store(projection.name(), token).block(PATIENCE));
                if (held && token != null) {
                    position = token.position().orElse(0);
                }
            }
            if (held) {
                positions.release(projection.name()).block(PATIENCE);
            }
        }
    }

    private boolean mayTakeMore(long since) {
        var portion = keepingUp ? KEEPING_UP_NANOS : CATCHING_UP_NANOS;
        return !closed && projection.waiting() < DOCUMENTS_AT_ONCE && System.nanoTime() - since < portion;
    }

    private void complain(RuntimeException e) {
        if (!troubled && !closed) {
            LOG.warn(
                    "The {} documents cannot be brought up to date; trying again: {}", projection.name(), e.toString());
            LOG.debug("What happened", e);
        }
        troubled = true;
    }

    private void pause() {
        lock.lock();
        try {
            if (!closed) {
                var woken = closing.await(NEXT_TRY_MILLIS, TimeUnit.MILLISECONDS);
                LOG.trace("Going on, woken: {}", woken);
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            closing.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
