package org.actionplan.deploy.remote;

import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the problem that another process has answered back into what it was there. */
final class ProblemAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemAnswer() {}

    static RuntimeException asItWas(int status, byte[] body) {
        var problem = read(body);
        var code = problem.path("code").asString("");
        if (code.isEmpty() && status >= 502 && status <= 504) {
            return new Refused(Kind.BUSY, "commands.not-reached"); // said by a proxy in between
        }
        if (code.isEmpty() || status == 500) {
            return new IllegalStateException("the deciding process answered " + status);
        }
        return code.equals("fields.invalid") ? invalid(problem) : new Refused(kind(status), code);
    }

    private static InvalidFields invalid(JsonNode problem) {
        List<InvalidFields.Problem> problems = problem.path("errors")
                .valueStream()
                .map(error -> new InvalidFields.Problem(
                        error.path("field").asString(""), error.path("code").asString("")))
                .toList();
        return new InvalidFields(problems);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 403 -> Kind.NOT_ALLOWED;
            case 404 -> Kind.UNKNOWN;
            case 409 -> Kind.RULE;
            case 412 -> Kind.STALE;
            case 413 -> Kind.TOO_LARGE;
            case 415 -> Kind.NOT_JSON;
            case 422 -> Kind.KEY_REUSED;
            case 429 -> Kind.TOO_MANY_TRIES;
            case 503 -> Kind.BUSY;
            default -> Kind.MALFORMED;
        };
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
