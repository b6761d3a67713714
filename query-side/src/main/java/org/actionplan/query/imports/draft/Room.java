package org.actionplan.query.imports.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonId;
import reactor.core.publisher.Mono;

/** Room for sent files while they are read: each lies in memory whole, so that few fit at once, and one of each person. */
final class Room {

    private static final int FILES = 4;

    private final Set<PersonId> inside = new HashSet<>();

    /** Does this if there is room for it, and refuses it otherwise. */
    <T> Mono<T> enter(PersonId person, Supplier<Mono<T>> reading) {
        return Mono.using(() -> entered(person), _ -> reading.get(), this::leave);
    }

    private synchronized PersonId entered(PersonId person) {
        if (inside.size() >= FILES || !inside.add(person)) {
            throw new Refused(Kind.BUSY, "file.busy");
        }
        return person;
    }

    private synchronized void leave(PersonId person) {
        inside.remove(person);
    }
}
