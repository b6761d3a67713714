package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one milestone of a plan. */
public record MilestoneId(
        @JsonValue @Pattern(regexp = MilestoneId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "milestone-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MilestoneId {}

    public static MilestoneId next() {
        return new MilestoneId("milestone-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
