package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one import of one file: while it is being read, and in the history of the plan it came into. */
public record ImportId(
        @JsonValue @Pattern(regexp = ImportId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "import-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {}

    public static ImportId next() {
        return new ImportId("import-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
