package org.actionplan.query.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.PlanState;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plans as documents, one each, found by the plan's id. Beside the view stands only what lists are filtered by. An
 * older version never replaces a newer one, so that events may be applied again.
 */
public final class PlanDocuments {

    private static final int DUPLICATE_KEY = 11_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> plans;

    public PlanDocuments(MongoDatabase views) {
        this.plans = views.getCollection("plans");
    }

    /** Indexes for what lists ask; a real server uses them, the embedded one may not. */
    public Mono<Void> prepare() {
        return Flux.concat(
                        plans.createIndex(Indexes.ascending("referenceKey")),
                        plans.createIndex(Indexes.ascending("service", "state")),
                        plans.createIndex(Indexes.ascending("people")))
                .then();
    }

    public Mono<PlanView> find(PlanId plan) {
        return Mono.from(plans.find(eq("_id", plan.value())).first()).map(PlanDocuments::view);
    }

    /** The plans somebody may see, by reference. */
    public Flux<PlanView> list(Bson filter, int skip, int limit) {
        return Flux.from(plans.find(filter)
                        .sort(Sorts.ascending("referenceKey"))
                        .skip(skip)
                        .limit(limit))
                .map(PlanDocuments::view);
    }

    /** How many plans there are. */
    public Mono<Long> count(Bson filter) {
        return Mono.from(plans.countDocuments(filter));
    }

    /** Every plan that somebody may see; when a person is named, those on which they own an action or help with one. */
    public Flux<PlanView> with(@Nullable PersonId person, Actor actor) {
        var filter = person == null ? visibleTo(actor) : and(visibleTo(actor), eq("people", person.value()));
        return Flux.from(plans.find(filter).sort(Sorts.ascending("referenceKey")))
                .map(PlanDocuments::view);
    }

    /** The services of the plans that somebody may see, by name. */
    public Mono<List<String>> services(Actor actor) {
        return Flux.from(plans.distinct("service", visibleTo(actor), String.class))
                .sort(String.CASE_INSENSITIVE_ORDER)
                .collectList();
    }

    static Bson visibleTo(Actor actor) {
        return actor.services().isEmpty() ? new Document() : in("service", actor.services());
    }

    /** Plans that somebody may see and that fit what is asked; what is null is not asked. */
    public static Bson matching(
            Actor actor, @Nullable String service, @Nullable PlanState state, @Nullable String text) {
        var conditions = new ArrayList<Bson>();
        conditions.add(visibleTo(actor));
        if (service != null) {
            conditions.add(eq("service", service));
        }
        if (state != null) {
            conditions.add(eq("state", state.name()));
        }
        if (text != null) {
            conditions.add(regex("words", Pattern.quote(text.toLowerCase(Locale.ROOT))));
        }
        return and(conditions);
    }

    /** Stores these views, each unless a newer one is there. */
    Mono<Void> save(Collection<PlanView> views) {
        var writes = views.stream()
                .map(view -> new ReplaceOneModel<>(
                        and(eq("_id", id(view)), lt("version", view.version())),
                        document(view),
                        new ReplaceOptions().upsert(true)))
                .toList();
        return Mono.from(plans.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .then()
                .onErrorResume(PlanDocuments::onlyNewerOnesThere, _ -> Mono.empty());
    }

    Mono<Void> empty() {
        return Mono.from(plans.deleteMany(new Document())).then();
    }

    /** An upsert that finds a newer version tries to insert and meets its key. */
    private static boolean onlyNewerOnesThere(Throwable failure) {
        return failure instanceof MongoBulkWriteException e
                && e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }

    private static Document document(PlanView view) {
        var head = view.plan();
        return new Document("_id", id(view))
                .append("version", view.version())
                .append("referenceKey", head.reference().toLowerCase(Locale.ROOT))
                .append("service", head.service())
                .append("state", head.state().name())
                .append("people", people(view))
                .append("words", words(view))
                .append("view", PackedText.of(JSON.writeValueAsString(view)));
    }

    private static List<String> people(PlanView view) {
        return view.actions().stream()
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.ownerId()),
                        line.delegations().stream().map(DelegationLine::to)))
                .map(PersonId::value)
                .distinct()
                .toList();
    }

    private static String words(PlanView view) {
        var head = view.plan();
        var ofThePlan = Stream.of(head.reference(), head.title(), head.service(), head.purpose());
        var ofActions = view.actions().stream().flatMap(line -> Stream.of(line.ref(), line.title()));
        return Stream.concat(ofThePlan, ofActions)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String id(PlanView view) {
        return view.plan().planId().value();
    }

    private static PlanView view(Document document) {
        return JSON.readValue(PackedText.text(Objects.requireNonNull(document.get("view"))), PlanView.class);
    }
}
