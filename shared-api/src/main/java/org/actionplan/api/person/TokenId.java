package org.actionplan.api.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Points at one access token; it is not the secret itself. */
public record TokenId(
        @JsonValue @Pattern(regexp = TokenId.FORM, message = "id.malformed")
        String value) {

    /** The kind it names, a hyphen, then up to 80 letters, digits and hyphens. */
    public static final String FORM = "token-[A-Za-z0-9-]{1,80}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TokenId {}

    public static TokenId next() {
        return new TokenId("token-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
