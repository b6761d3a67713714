package org.actionplan.command.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;

/**
 * Slows down whoever guesses passwords: a few wrong tries a minute for one account from one address, some more for all
 * accounts from one address and for one account from anywhere. A right password gives its try back.
 */
final class Attempts {

    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final TimeMeter time;

    Attempts(Clock clock) {
        this.time = new ByTheClock(clock);
    }

    /** Takes a try from each allowance, or refuses when one of them is used up. */
    List<Bucket> take(String username, String address) {
        var allowances = List.of(
                allowance("both " + username + " " + address, 10, Duration.ofMinutes(1)),
                allowance("address " + address, 100, Duration.ofMinutes(1)),
                allowance("account " + username, 100, Duration.ofMinutes(10)));
        for (var allowance : allowances) {
            if (!allowance.tryConsume(1)) {
                throw new Refused(Kind.TOO_MANY_TRIES, "sign-in.too-many-tries");
            }
        }
        return allowances;
    }

    void giveBack(List<Bucket> allowances) {
        allowances.forEach(allowance -> allowance.addTokens(1));
    }

    private Bucket allowance(String key, long tries, Duration period) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                        .build());
    }

    private record ByTheClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
