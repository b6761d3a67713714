package org.actionplan.command.door;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.actionplan.api.person.PersonCommand;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.command.asking.Asking;
import org.actionplan.command.person.Person;
import org.actionplan.command.plan.ActionPlan;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.PlansInMemory;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Puts the deciding side together: aggregates on their event store, behind the door. */
public final class CommandSide {

    private CommandSide() {}

    /** The door in front of everything that decides. */
    public static AxonCommands on(EventStore events, EventDatabase database, Validator validator) {
        var answers = new RememberedAnswers(database);
        var bus = SimpleCommandBus.builder().build();
        CorrelationDataProvider whoAndWhich = message -> message instanceof CommandMessage<?> command
                ? Map.of(
                        "actor", Asking.envelope(command).actor().personId().value(),
                        "request", Asking.envelope(command).requestId())
                : Map.of();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(whoAndWhich));
        bus.registerHandlerInterceptor(new WrittenBeside(answers));
        events.registerDispatchInterceptor(new RecordedMoment());
        handle(ActionPlan.class, events, bus);
        handle(Person.class, events, bus);
        return new AxonCommands(bus, new Shape(validator), events, answers, database.isShared());
    }

    private static <T> void handle(Class<T> aggregate, EventStore events, CommandBus bus) {
        var repository = EventSourcingRepository.builder(aggregate)
                .eventStore(events)
                .cache(new PlansInMemory())
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(repository)
                .commandTargetResolver(CommandSide::stream)
                .build()
                .subscribe(bus);
    }

    /** The stream a command is for, asked directly: searching its annotations each time takes longer than deciding. */
    private static VersionedAggregateIdentifier stream(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case PlanCommand ask -> new VersionedAggregateIdentifier(ask.planId(), null);
            case PersonCommand ask -> new VersionedAggregateIdentifier(ask.personId(), null);
            default -> throw new IllegalArgumentException("for no stream: " + message.getCommandName());
        };
    }

    /** Gives events the moment that came with their command, when a history is played in. */
    private static final class RecordedMoment implements MessageDispatchInterceptor<EventMessage<?>> {

        @Override
        public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
            return (_, event) -> CurrentUnitOfWork.isStarted()
                            && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command
                            && event instanceof DomainEventMessage<?> change
                            && Asking.envelope(command).recordedAt() != null
                    ? recordedAt(change, command)
                    : event;
        }

        private static EventMessage<?> recordedAt(DomainEventMessage<?> event, CommandMessage<?> command) {
            return new GenericDomainEventMessage<>(
                    event.getType(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    event,
                    Asking.recordedAt(Asking.envelope(command)));
        }
    }
}
