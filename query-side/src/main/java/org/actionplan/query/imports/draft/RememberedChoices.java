package org.actionplan.query.imports.draft;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** How the latest file of each shape was understood, one document each. */
public final class RememberedChoices {

    private final MongoCollection<Document> shapes;

    public RememberedChoices(MongoDatabase views) {
        this.shapes = views.getCollection("importShapes");
    }

    Mono<Remembered> of(String shape) {
        return Mono.from(shapes.find(eq("_id", shape)).first())
                .map(document -> ChoicesJson.JSON.readValue(document.getString("remembered"), Remembered.class));
    }

    Mono<Void> save(Map<String, Remembered> byShape) {
        var writes = byShape.entrySet().stream()
                .map(entry -> new ReplaceOneModel<>(
                        eq("_id", entry.getKey()),
                        new Document("_id", entry.getKey())
                                .append("remembered", ChoicesJson.JSON.writeValueAsString(entry.getValue())),
                        new ReplaceOptions().upsert(true)))
                .toList();
        return Mono.from(shapes.bulkWrite(writes)).then();
    }

    Mono<Void> empty() {
        return Mono.from(shapes.deleteMany(new Document())).then();
    }
}
