package org.actionplan.query.people;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Locale;
import org.actionplan.api.person.PersonId;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people one can choose from, one document each. */
public final class PeopleDocuments {

    private final MongoCollection<Document> people;

    public PeopleDocuments(MongoDatabase views) {
        this.people = views.getCollection("people");
    }

    /** Everybody, by name. */
    public Flux<PersonLine> list() {
        return Flux.from(people.find().sort(Sorts.ascending("nameKey")))
                .map(document -> new PersonLine(
                        new PersonId(document.getString("_id")),
                        document.getString("name"),
                        document.getString("jobRole")));
    }

    Mono<Void> save(Collection<PersonLine> lines) {
        var writes = lines.stream()
                .map(line -> new ReplaceOneModel<>(
                        eq("_id", line.id().value()), document(line), new ReplaceOptions().upsert(true)))
                .toList();
        return Mono.from(people.bulkWrite(writes)).then();
    }

    Mono<Void> empty() {
        return Mono.from(people.deleteMany(new Document())).then();
    }

    private static Document document(PersonLine line) {
        return new Document("_id", line.id().value())
                .append("name", line.name())
                .append("nameKey", line.name().toLowerCase(Locale.ROOT))
                .append("jobRole", line.jobRole());
    }
}
