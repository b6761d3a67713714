package org.actionplan.query.people;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;

import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The names of those who work on falls at Oakfield. */
public final class OakfieldPeople {

    private OakfieldPeople() {}

    public static People people() {
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        add(events, RUTH, "Ruth");
        add(events, AMINA, "Amina");
        add(events, JOSEPH, "Joseph");
        return new People(events);
    }

    private static void add(EventStore events, PersonId person, String name) {
        var added = new PersonAdded(person, name, "Works at Oakfield", null);
        events.publish(new GenericDomainEventMessage<>("Person", person.value(), 0, added));
    }
}
