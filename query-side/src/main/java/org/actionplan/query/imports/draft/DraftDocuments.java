package org.actionplan.query.imports.draft;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Drafts where every process finds them. The file itself lies beside what was said about it, so that a list of drafts does
 * not carry the files along.
 */
public final class DraftDocuments {

    private final MongoCollection<Document> drafts;
    private final MongoCollection<Document> files;

    public DraftDocuments(MongoDatabase views) {
        this.drafts = views.getCollection("importDrafts");
        this.files = views.getCollection("importFiles");
    }

    /** Indexes for what is asked; a real server uses them, the embedded one may not. */
    public Mono<Void> prepare() {
        return Flux.concat(
                        drafts.createIndex(Indexes.ascending("person")),
                        drafts.createIndex(Indexes.ascending("until")),
                        files.createIndex(Indexes.ascending("until")))
                .then();
    }

    Mono<Void> insert(Draft draft, byte[] content) {
        var file = new Document("_id", draft.importId().value())
                .append("until", draft.until().toEpochMilli())
                .append("content", new Binary(content));
        return Mono.from(files.insertOne(file))
                .then(Mono.from(drafts.insertOne(document(draft))))
                .then();
    }

    Mono<Draft> find(ImportId id) {
        return Mono.from(drafts.find(eq("_id", id.value())).first()).map(DraftDocuments::draft);
    }

    Mono<byte[]> content(ImportId id) {
        return Mono.from(files.find(eq("_id", id.value())).first())
                .map(document -> Objects.requireNonNull(document.get("content", Binary.class))
                        .getData());
    }

    /** All of a person's drafts, in no particular order. */
    Flux<Draft> of(PersonId person) {
        return Flux.from(drafts.find(eq("person", person.value()))).map(DraftDocuments::draft);
    }

    /** Stores what was said unless somebody said something else meanwhile; then false. */
    Mono<Boolean> replace(Draft draft) {
        return Mono.from(drafts.replaceOne(
                        and(eq("_id", draft.importId().value()), eq("edits", draft.edits() - 1)), document(draft)))
                .map(result -> result.getMatchedCount() == 1);
    }

    /** Also where a process ended between keeping a file and its draft, so that no draft tells of the file. */
    Mono<Void> deleteFiles(Instant now) {
        return Mono.from(files.deleteMany(lte("until", now.toEpochMilli()))).then();
    }

    Mono<Void> deleteFile(ImportId id) {
        return Mono.from(files.deleteOne(eq("_id", id.value()))).then();
    }

    Mono<Void> delete(List<ImportId> ids) {
        var keys = ids.stream().map(ImportId::value).toList();
        return keys.isEmpty()
                ? Mono.empty()
                : Mono.from(files.deleteMany(in("_id", keys)))
                        .then(Mono.from(drafts.deleteMany(in("_id", keys))))
                        .then();
    }

    /** The drafts whose time has passed. */
    Flux<ImportId> forgottenBy(Instant now) {
        return Flux.from(drafts.find(lte("until", now.toEpochMilli())))
                .map(document -> new ImportId(document.getString("_id")));
    }

    private static Document document(Draft draft) {
        return new Document("_id", draft.importId().value())
                .append("person", draft.personId().value())
                .append("fileName", draft.fileName())
                .append("bytes", draft.bytes())
                .append("sha256", draft.sha256())
                .append("choices", ChoicesJson.write(draft.choices()))
                .append("remembered", json(draft.remembered()))
                .append("created", draft.created().toEpochMilli())
                .append("until", draft.until().toEpochMilli())
                .append("edits", draft.edits())
                .append("accepted", json(draft.accepted()));
    }

    private static Draft draft(Document document) {
        return new Draft(
                new ImportId(document.getString("_id")),
                new PersonId(document.getString("person")),
                document.getString("fileName"),
                document.getInteger("bytes"),
                document.getString("sha256"),
                ChoicesJson.read(document.getString("choices")),
                value(document.getString("remembered"), Remembered.class),
                Instant.ofEpochMilli(document.getLong("created")),
                Instant.ofEpochMilli(document.getLong("until")),
                document.getInteger("edits"),
                value(document.getString("accepted"), Imported.class));
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : ChoicesJson.JSON.writeValueAsString(value);
    }

    private static <T> @Nullable T value(@Nullable String json, Class<T> type) {
        return json == null ? null : ChoicesJson.JSON.readValue(json, type);
    }
}
