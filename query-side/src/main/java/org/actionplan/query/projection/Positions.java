package org.actionplan.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * How far each projection has read, kept beside the documents it writes: whoever loses the documents loses the position
 * too and starts anew. A projection is done by one process at a time, for as long as it keeps renewing its claim.
 */
public final class Positions {

    /** Where a projection goes on; {@code token} is null at the very beginning. */
    record Claim(@Nullable TrackingToken token) {}

    private static final int DUPLICATE_KEY = 11_000;

    private final MongoCollection<Document> positions;
    private final Clock clock;
    private final String owner;
    private final Duration lease;

    public Positions(MongoDatabase views, Clock clock, String owner, Duration lease) {
        this.positions = views.getCollection("positions");
        this.clock = clock;
        this.owner = owner;
        this.lease = lease;
    }

    /** Takes the projection over if nobody else holds it; empty when somebody does. */
    Mono<Claim> claim(String projection) {
        var free = or(eq("owner", owner), eq("owner", null), lt("until", clock.millis()));
        return Mono.from(positions.findOneAndUpdate(
                        and(eq("_id", projection), free),
                        combine(set("owner", owner), set("until", until())),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .map(document -> new Claim(token(document)))
                .onErrorResume(Positions::isHeldByAnother, _ -> Mono.empty());
    }

    /** Moves the position on and renews the claim; false when another process has taken over. */
    Mono<Boolean> store(String projection, @Nullable TrackingToken token) {
        var moved = combine(set("until", until()), set("at", at(token)), set("gaps", gaps(token)));
        return update(projection, token == null ? set("until", until()) : moved);
    }

    /** Lets another process take over at once. */
    Mono<Boolean> release(String projection) {
        return update(projection, combine(set("owner", null), set("until", 0L)));
    }

    /** The last position that was read, 0 before the first event. */
    Mono<Long> at(String projection) {
        return Mono.from(positions.find(eq("_id", projection)).first())
                .map(document -> at(token(document)))
                .defaultIfEmpty(0L);
    }

    private Mono<Boolean> update(String projection, Bson change) {
        return Mono.from(positions.updateOne(
                        and(eq("_id", projection), eq("owner", owner)), change, new UpdateOptions()))
                .map(result -> result.getMatchedCount() == 1);
    }

    private long until() {
        return clock.millis() + lease.toMillis();
    }

    private static boolean isHeldByAnother(Throwable e) {
        return e instanceof MongoCommandException command && command.getErrorCode() == DUPLICATE_KEY
                || e instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static long at(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private static Collection<Long> gaps(@Nullable TrackingToken token) {
        return token instanceof GapAwareTrackingToken known ? List.copyOf(known.getGaps()) : List.of();
    }

    private static @Nullable TrackingToken token(Document document) {
        var at = document.getLong("at");
        return at == null ? null : GapAwareTrackingToken.newInstance(at, document.getList("gaps", Long.class));
    }
}
