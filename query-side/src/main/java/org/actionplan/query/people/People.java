package org.actionplan.query.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.actionplan.api.person.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The names behind the ids, read from each person's own stream, so that they are right at once and can be erased. */
public final class People {

    private static final String NOBODY = "unknown person";

    /** How long a name that was corrected may still be shown as it was. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final EventStore events;
    private final Instant moment;
    private final Cache<PersonId, Optional<String>> names =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(A_MOMENT).build();

    public People(EventStore events) {
        this(events, Instant.MAX);
    }

    private People(EventStore events, Instant moment) {
        this.events = events;
        this.moment = moment;
    }

    /** The same people as they were called at a moment; whoever was not listed yet is called as they were first. */
    public People asAt(Instant then) {
        return new People(events, then);
    }

    /** What this person is called; never null, for a page must show something. */
    public String nameOf(PersonId person) {
        var known = names.getIfPresent(person);
        if (known == null) {
            known = read(person);
            if (known.isPresent()) {
                names.put(person, known);
            }
        }
        return known.orElse(NOBODY);
    }

    /** The same where there may be nobody. */
    public @Nullable String nameOfAny(@Nullable PersonId person) {
        return person == null ? null : nameOf(person);
    }

    private static @Nullable String nameIn(Object event) {
        return switch (event) {
            case PersonAdded added -> added.name();
            case PersonCorrected corrected -> corrected.nameTo();
            default -> null;
        };
    }

    private Optional<String> read(PersonId person) {
        return events.readEvents(person.value())
                .asStream()
                .filter(message -> nameIn(message.getPayload()) != null)
                .reduce((before, corrected) -> corrected.getTimestamp().isAfter(moment) ? before : corrected)
                .map(message -> nameIn(message.getPayload()));
    }
}
