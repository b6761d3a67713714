package org.actionplan.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.people.People;
import org.jspecify.annotations.Nullable;

/** A changed field as JSON tells it; where it names people, their names stand beside the ids. */
public record NamedChange(
        String field,
        @Nullable Object from,
        @Nullable Object to,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fromName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String toName) {

    static List<NamedChange> of(List<FieldChange> changes, People people) {
        return changes.stream()
                .map(change -> new NamedChange(
                        change.field(),
                        change.from(),
                        change.to(),
                        name(change.from(), people),
                        name(change.to(), people)))
                .toList();
    }

    private static @Nullable String name(@Nullable Object value, People people) {
        return value instanceof PersonId person ? people.nameOf(person) : null;
    }
}
