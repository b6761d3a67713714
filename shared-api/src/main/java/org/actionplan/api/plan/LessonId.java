package org.actionplan.api.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one recorded lesson, issue or communication. */
public record LessonId(
        @JsonValue @Pattern(regexp = LessonId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "lesson-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LessonId {}

    public static LessonId next() {
        return new LessonId("lesson-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
