package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one task that was delegated to a helper. */
public record DelegationId(
        @JsonValue @Pattern(regexp = DelegationId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "delegation-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {}

    public static DelegationId next() {
        return new DelegationId("delegation-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
