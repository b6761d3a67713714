package org.actionplan.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    static NamedChange of(FieldChange change, People people) {
        return new NamedChange(
                change.field(), change.from(), change.to(), name(change.from(), people), name(change.to(), people));
    }

    private static @Nullable String name(@Nullable Object value, People people) {
        return value instanceof PersonId person ? people.nameOf(person) : null;
    }
}
