package org.actionplan.query.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.projection.Projection;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Keeps the list of people to choose from. */
public final class PeopleProjection implements Projection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PeopleDocuments documents;
    private final Map<PersonId, PersonLine> added = new LinkedHashMap<>();

    public PeopleProjection(PeopleDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void take(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == PersonAdded.class) {
            var person = (PersonAdded) event.getPayload();
            added.put(person.personId(), new PersonLine(person.personId(), person.name(), person.jobRole()));
        }
    }

    @Override
    public int waiting() {
        return added.size();
    }

    @Override
    public void write() {
        if (!added.isEmpty()) {
            documents.save(added.values()).block(PATIENCE);
            added.clear();
        }
    }

    @Override
    public void forget() {
        added.clear();
    }

    @Override
    public void reset() {
        forget();
        documents.empty().block(PATIENCE);
    }
}
