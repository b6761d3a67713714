package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one action of a plan; people say its reference, such as AMB26-07, instead. */
public record ActionId(
        @JsonValue @Pattern(regexp = ActionId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "action-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {}

    public static ActionId next() {
        return new ActionId("action-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
