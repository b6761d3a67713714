package org.actionplan.query.imports.draft;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import org.actionplan.api.plan.PlanId;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How the files of each shape were understood. Each plan keeps its own latest: another service with the same form fills it
 * in otherwise.
 */
public final class RememberedChoices {

    private final MongoCollection<Document> choices;

    public RememberedChoices(MongoDatabase views) {
        this.choices = views.getCollection("importChoices");
    }

    /** What one plan remembers of the files of one shape. */
    record Kept(String shape, Instant at, Remembered remembered) {

        String key() {
            return key(shape, remembered.planId());
        }

        static String key(String shape, PlanId plan) {
            return shape + " " + plan;
        }

        private Document document() {
            return new Document("_id", key())
                    .append("shape", shape)
                    .append("at", at.toEpochMilli())
                    .append("remembered", ChoicesJson.JSON.writeValueAsString(remembered));
        }
    }

    /** Of all plans, those of which a file came in last first. */
    Flux<Remembered> of(String shape) {
        return Flux.from(choices.find(eq("shape", shape)).sort(Sorts.descending("at")))
                .map(RememberedChoices::remembered);
    }

    /** Of one plan. */
    Mono<Remembered> of(String shape, PlanId plan) {
        return Mono.from(choices.find(eq("_id", Kept.key(shape, plan))).first()).map(RememberedChoices::remembered);
    }

    Mono<Void> prepare() {
        return Mono.from(choices.createIndex(Indexes.ascending("shape"))).then();
    }

    Mono<Void> save(Collection<Kept> latest) {
        var writes = latest.stream()
                .map(kept -> new ReplaceOneModel<>(
                        eq("_id", kept.key()), kept.document(), new ReplaceOptions().upsert(true)))
                .toList();
        return Mono.from(choices.bulkWrite(writes)).then();
    }

    Mono<Void> empty() {
        return Mono.from(choices.deleteMany(new Document())).then();
    }

    private static Remembered remembered(Document document) {
        return ChoicesJson.JSON.readValue(document.getString("remembered"), Remembered.class);
    }
}
