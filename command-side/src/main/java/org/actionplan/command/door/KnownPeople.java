package org.actionplan.command.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanCommand;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Whether the people that a command names have been entered: an action cannot be owned by nobody we know. */
final class KnownPeople {

    private static final int REMEMBERED = 10_000;

    private static final ClassValue<List<RecordComponent>> NAMING_PEOPLE = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == PersonId.class)
                    .toList();
        }
    };

    private final EventStore events;
    private final Cache<PersonId, Boolean> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownPeople(EventStore events) {
        this.events = events;
    }

    void check(Object command) {
        if (!(command instanceof PlanCommand)) {
            return;
        }
        var unknown = new ArrayList<Problem>();
        Parts.of(command, (place, record) -> {
            for (var component : NAMING_PEOPLE.get(record.getClass())) {
                if (Shape.valueOf(component, record) instanceof PersonId person && !isKnown(person)) {
                    unknown.add(new Problem(place + "/" + component.getName(), "person.unknown"));
                }
            }
        });
        if (!unknown.isEmpty()) {
            throw new InvalidFields(unknown);
        }
    }

    private boolean isKnown(PersonId person) {
        if (known.getIfPresent(person) != null) {
            return true;
        }
        var entered = events.lastSequenceNumberFor(person.value()).isPresent();
        if (entered) {
            known.put(person, true);
        }
        return entered;
    }
}
