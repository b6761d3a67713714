package org.actionplan.query.imports.draft;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.query.history.Past;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Imports with a store of their own and plans that take in what is accepted. */
public final class Imports implements Commands, AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    final MongoDatabase views = client.getDatabase("tracker");
    final RememberedChoices memory = new RememberedChoices(views);
    final List<Object> sent = new ArrayList<>();
    final Map<String, Past> plans = new HashMap<>();
    final Set<String> taken = new HashSet<>();
    boolean answersGetLost;
    Runnable meanwhile = () -> {};

    @Override
    public CompletionStage<Receipt> send(Object command, Envelope envelope) {
        sent.add(command);
        store(command);
        meanwhile.run();
        return answersGetLost
                ? CompletableFuture.failedFuture(new Refused(Refused.Kind.BUSY, "commands.not-reached"))
                : CompletableFuture.completedFuture(new Receipt("plan", sent.size(), List.of(), Map.of()));
    }

    void store(Object command) {
        if (command instanceof ImportPlan begun) {
            plans.put(begun.planId().value(), past(begun));
        }
    }

    private static Past past(ImportPlan begun) {
        var events = Stream.<PlanEvent>concat(
                        Stream.of(created(begun), fileImported(begun)),
                        begun.actions().stream().map(action -> imported(begun, action)))
                .toList();
        return past(events, begun.file().importId());
    }

    static Past past(List<PlanEvent> events, @Nullable ImportId importId) {
        var recorded = new ArrayList<Recorded>();
        for (var event : events) {
            recorded.add(new Recorded(recorded.size() + 1L, Quillerby.MORNING, Quillerby.MARIAN.id(), event, importId));
        }
        return Past.NONE.and(recorded);
    }

    private static PlanCreated created(ImportPlan begun) {
        return new PlanCreated(
                begun.planId(),
                begun.reference(),
                begun.title(),
                begun.service(),
                begun.purpose(),
                begun.scopeIn(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static FileImported fileImported(ImportPlan begun) {
        var file = begun.file();
        return new FileImported(
                begun.planId(),
                file.importId(),
                file.name(),
                file.sha256(),
                file.shape(),
                file.choices(),
                file.asOf(),
                file.leftOut());
    }

    private static ActionImported imported(ImportPlan begun, ImportedAction action) {
        return new ActionImported(
                begun.planId(),
                action.actionId(),
                begun.reference() + "-" + action.source().where(),
                begun.file().importId(),
                action.source(),
                action.title(),
                action.task(),
                action.ownerId(),
                action.ownerText(),
                action.due(),
                action.promised(),
                action.state(),
                action.statusWord(),
                action.confidence(),
                action.completedOn(),
                action.checkedOn(),
                action.checkedBy(),
                action.expectedResult(),
                action.closureCriteria(),
                action.resources(),
                action.sourceReference());
    }

    /** As another process would see them: nothing but the store is shared. */
    public Drafts drafts() {
        return drafts(Quillerby.MORNING);
    }

    Drafts drafts(Instant moment) {
        var files = new ReadFiles(Quillerby.READER);
        var known = new Known(
                () -> Mono.just(List.of(Quillerby.MARIAN, Quillerby.DAN)),
                this::plan,
                taken::contains,
                PersonId::value);
        var clock = Quillerby.at(moment);
        return new Drafts(new DraftDocuments(views), files, memory, new Previews(files, known, clock), clock);
    }

    private Mono<Past> plan(String id, Actor actor) {
        return Mono.justOrEmpty(plans.get(id))
                .filter(past -> actor.maySee(past.now().plan().service()))
                .switchIfEmpty(Mono.error(new Refused(Refused.Kind.UNKNOWN, "plan.unknown")));
    }

    public Accepting accepting() {
        return new Accepting(drafts(), this);
    }

    /** The plan of Quillerby House on its way in. */
    public ImportId sent() {
        return take(Quillerby.LEAD).draft().importId();
    }

    public Actor lead() {
        return Quillerby.LEAD;
    }

    Preview take(Actor actor) {
        return Objects.requireNonNull(
                drafts().take(Quillerby.FILE, Quillerby.PLAN, null, actor).block());
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
