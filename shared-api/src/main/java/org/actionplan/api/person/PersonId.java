package org.actionplan.api.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Stands for a person in events, so that the name itself can be kept, corrected and erased elsewhere. */
public record PersonId(
        @JsonValue @Pattern(regexp = PersonId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "person-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {}

    public static PersonId next() {
        return new PersonId("person-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
