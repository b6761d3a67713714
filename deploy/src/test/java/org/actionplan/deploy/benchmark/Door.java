package org.actionplan.deploy.benchmark;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** The deciding side by itself: commands go in, events are safely on disk when the answer comes. */
final class Door implements AutoCloseable {

    static final ActionId ACTION = new ActionId("action-00000000-0000-4000-8000-000000000001");

    private static final Actor LEAD = new Actor(ManyPlans.OWNER, Set.of(Role.QUALITY_LEAD), Set.of());

    private final EventLog log;
    private final EmbeddedEventStore store;
    private final AxonCommands commands;

    /** A door in front of so many plans with one action each. */
    Door(EventDatabase database, int plans) {
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        store = EmbeddedEventStore.builder().storageEngine(log).build();
        commands = CommandSide.on(
                store, database, Validation.buildDefaultValidatorFactory().getValidator());
        send(new AddPerson(ManyPlans.OWNER, "Amina Yusuf", "Night lead", null));
        for (int i = 0; i < plans; i++) {
            send(createPlan(i));
            send(createAction(i));
        }
    }

    /** Notes progress on a plan and waits until that is stored. */
    void recordProgress(int plan) {
        send(new RecordProgress(ManyPlans.plan(plan), ACTION, ManyPlans.NOTE, Confidence.ON_TARGET));
    }

    void recordProgressOnAnyOf(int plans) {
        recordProgress(ThreadLocalRandom.current().nextInt(plans));
    }

    private void send(Object command) {
        commands.send(command, Envelope.from(LEAD, UUID.randomUUID().toString()))
                .toCompletableFuture()
                .join();
    }

    private static CreatePlan createPlan(int number) {
        return new CreatePlan(
                ManyPlans.plan(number),
                "FALLS-" + number,
                "Fewer falls at night",
                "House " + number,
                "Residents fall less often between 22:00 and 06:00",
                List.of("Night shift"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CreateAction createAction(int number) {
        return new CreateAction(
                ManyPlans.plan(number),
                ACTION,
                "Walk the night route with every member of the night staff",
                ManyPlans.OWNER,
                LocalDate.of(2026, 9, 30),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public void close() {
        commands.close();
        store.shutDown();
        log.close();
    }
}
