package org.actionplan.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final String PLANS = "plans";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase views = client.getDatabase("tracker");

    private Instant now = Instant.parse("2026-03-01T02:00:00Z");
    private final Positions first = positionsOf("first");
    private final Positions second = positionsOf("second");

    @AfterEach
    void the_store_is_closed() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void whoever_comes_first_begins_at_the_very_beginning() {
        assertThat(first.claim(PLANS).block()).isEqualTo(new Positions.Claim(null));
        assertThat(first.at(PLANS).block()).isZero();
    }

    @Test
    void a_projection_is_done_by_one_process_at_a_time() {
        first.claim(PLANS).block();

        assertThat(second.claim(PLANS).blockOptional()).isEmpty();
        assertThat(first.claim(PLANS).blockOptional()).isPresent();
        assertThat(second.claim("people").blockOptional()).isPresent();
    }

    @Test
    void the_position_is_kept_with_its_gaps_for_whoever_goes_on() {
        var token = GapAwareTrackingToken.newInstance(7, Set.of(4L, 5L));
        first.claim(PLANS).block();
        assertThat(first.store(PLANS, token).block()).isTrue();
        assertThat(first.release(PLANS).block()).isTrue();

        assertThat(second.claim(PLANS).block()).isEqualTo(new Positions.Claim(token));
        assertThat(second.at(PLANS).block()).isEqualTo(7);
    }

    @Test
    void after_the_lease_another_process_takes_over_and_the_first_hears_of_it() {
        first.claim(PLANS).block();
        first.store(PLANS, GapAwareTrackingToken.newInstance(7, Set.of())).block();

        now = now.plus(LEASE);
        assertThat(second.claim(PLANS).blockOptional()).isEmpty();
        now = now.plusMillis(1);
        assertThat(second.claim(PLANS).blockOptional()).isPresent();

        assertThat(first.store(PLANS, GapAwareTrackingToken.newInstance(9, Set.of()))
                        .block())
                .isFalse();
        assertThat(first.release(PLANS).block()).isFalse();
        assertThat(first.claim(PLANS).blockOptional()).isEmpty();
        assertThat(second.at(PLANS).block()).isEqualTo(7);
    }

    @Test
    void whoever_keeps_renewing_keeps_the_projection() {
        first.claim(PLANS).block();
        for (int i = 0; i < 3; i++) {
            now = now.plus(LEASE.minusSeconds(1));
            assertThat(first.store(PLANS, null).block()).isTrue();
            assertThat(second.claim(PLANS).blockOptional()).isEmpty();
        }
    }

    @Test
    void a_released_projection_is_free_at_once() {
        first.claim(PLANS).block();
        first.release(PLANS).block();

        assertThat(second.claim(PLANS).blockOptional()).isPresent();
        assertThat(first.claim(PLANS).blockOptional()).isEmpty();
    }

    private Positions positionsOf(String owner) {
        InstantSource source = () -> now;
        return new Positions(views, source.withZone(ZoneOffset.UTC), owner, LEASE);
    }
}
