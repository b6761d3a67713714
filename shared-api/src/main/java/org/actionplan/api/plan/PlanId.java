package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one plan wherever it is named: in a URL, a command, an event. */
public record PlanId(
        @JsonValue @Pattern(regexp = PlanId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "plan-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {}

    public static PlanId next() {
        return new PlanId("plan-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
