package org.actionplan.query.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.projection.Projection;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Keeps the list of people to choose from. */
public final class PeopleProjection implements Projection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PeopleDocuments documents;
    private final Map<PersonId, PersonLine> entered = new LinkedHashMap<>();

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
            put(new PersonLine(person.personId(), person.name(), person.jobRole()));
        } else if (event.getPayloadType() == PersonCorrected.class) {
            var person = (PersonCorrected) event.getPayload();
            put(new PersonLine(person.personId(), person.nameTo(), person.jobRoleTo()));
        }
    }

    private void put(PersonLine line) {
        entered.put(line.id(), line);
    }

    @Override
    public int waiting() {
        return entered.size();
    }

    @Override
    public void write() {
        if (!entered.isEmpty()) {
            documents.save(entered.values()).block(PATIENCE);
            entered.clear();
        }
    }

    @Override
    public void forget() {
        entered.clear();
    }

    @Override
    public void reset() {
        forget();
        documents.empty().block(PATIENCE);
    }
}
