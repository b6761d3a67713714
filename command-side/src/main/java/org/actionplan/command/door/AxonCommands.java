package org.actionplan.command.door;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.Permissions;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonCommand;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.command.asking.Asking;
import org.actionplan.command.store.Recording;
import org.actionplan.command.store.StorageUnavailable;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessException;

/**
 * The door's one implementation in this process. Every request runs on a virtual thread of its own, so that nobody's
 * waiting for the disk holds up the network.
 */
public final class AxonCommands implements Commands, AutoCloseable {

    /** Requests under way at once; beyond that it is kinder to say "busy" than to let everybody wait. */
    private static final int AT_ONCE = 1_000;

    private final CommandBus bus;
    private final Shape shape;
    private final KnownPeople people;
    private final AlreadyImported imports;
    private final RememberedAnswers answers;
    private final boolean sharedLog;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    /** @param sharedLog whether other processes write to the same log, so that a plan in memory may be out of date */
    public AxonCommands(CommandBus bus, Shape shape, EventStore events, RememberedAnswers answers, boolean sharedLog) {
        this.bus = bus;
        this.shape = shape;
        this.people = new KnownPeople(events);
        this.imports = new AlreadyImported(events);
        this.answers = answers;
        this.sharedLog = sharedLog;
    }

    @Override
    public CompletionStage<Receipt> send(Object command, Envelope envelope) {
        if (closing) {
            return refused("server.closing");
        }
        if (!places.tryAcquire()) {
            return refused("server.busy");
        }
        try {
            return CompletableFuture.supplyAsync(() -> answer(command, envelope), threads)
                    .whenComplete((_, _) -> places.release());
        } catch (RejectedExecutionException e) { // closed since the question above
            places.release();
            return refused("server.closing");
        }
    }

    /** Refuses from now on, and waits for what is under way. */
    @Override
    public void close() {
        closing = true;
        threads.close();
    }

    private Receipt answer(Object command, Envelope envelope) {
        try {
            Permissions.check(command.getClass(), envelope.actor());
            shape.check(command);
            people.check(command);
            var repeatable = envelope.repeatable();
            if (repeatable != null) {
                var first = answers.answerTo(envelope.actor().personId(), repeatable);
                if (first.isPresent()) {
                    return first.get();
                }
            }
            return decide(command, envelope);
        } catch (StorageUnavailable | EventStoreException | DataAccessException e) {
            throw new Refused(Kind.BUSY, "storage.unavailable");
        }
    }

    /** A stream that moved on between reading and writing gets one more try, then the sender is told. */
    private Receipt decide(Object command, Envelope envelope) {
        try {
            return dispatch(command, envelope);
        } catch (ConcurrencyException e) {
            return lastTry(command, envelope);
        } catch (Refused e) {
            if (e.key().equals(RememberedAnswers.MEANWHILE) && envelope.repeatable() != null) {
                return answers.answerTo(envelope.actor().personId(), envelope.repeatable())
                        .orElseThrow(() -> e);
            }
            // what was refused on an old state may be right on the present one: it was dropped from memory just now
            if (sharedLog && (e.kind() == Kind.RULE || e.kind() == Kind.STALE)) {
                return lastTry(command, envelope);
            }
            throw e;
        } catch (InvalidFields e) { // an import names the actions that do not fit
            if (sharedLog) {
                return lastTry(command, envelope);
            }
            throw e;
        }
    }

    private Receipt lastTry(Object command, Envelope envelope) {
        try {
            return dispatch(command, envelope);
        } catch (ConcurrencyException e) {
            throw new Refused("stream.changed-meanwhile");
        }
    }

    private Receipt dispatch(Object command, Envelope envelope) {
        if (isFirst(command) && envelope.onlyAtVersion() != null && envelope.onlyAtVersion() != 0) {
            throw new Refused(Kind.STALE, "stream.version-moved");
        }
        var result = new FutureCallback<Object, Recording>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command).withMetaData(Map.of(Asking.ENVELOPE, envelope)),
                result);
        var answer = result.getResult();
        if (answer.isExceptional()) {
            throw known(command, asRefusal(command, answer.exceptionResult()));
        }
        return answer.getPayload().receipt();
    }

    private static boolean isFirst(Object command) {
        return command instanceof CreatePlan || command instanceof ImportPlan || command instanceof AddPerson;
    }

    /** Whoever sends an import again finds its plan there, and learns that this is the very same import. */
    private RuntimeException known(Object command, RuntimeException refusal) {
        return command instanceof ImportPlan ask
                        && refusal instanceof Refused taken
                        && taken.kind() == Kind.RULE
                        && imports.began(ask)
                ? new Refused("import.already-done")
                : refusal;
    }

    private static RuntimeException asRefusal(Object command, Throwable failure) {
        var noun = command instanceof PersonCommand ? "person" : "plan";
        return switch (failure) {
            case AggregateStreamCreationException _ when isFirst(command) -> new Refused(noun + ".already-there");
            case AggregateNotFoundException _ -> new Refused(Kind.UNKNOWN, noun + ".unknown");
            case RuntimeException e -> e;
            default -> new IllegalStateException(failure);
        };
    }

    private static CompletionStage<Receipt> refused(String key) {
        return CompletableFuture.failedFuture(new Refused(Kind.BUSY, key));
    }
}
