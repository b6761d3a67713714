package org.actionplan.deploy.openapi;

import static org.actionplan.deploy.openapi.Documentation.parameter;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.stream.Collectors;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Permissions;
import org.actionplan.api.Receipt;
import org.actionplan.api.person.Role;
import tools.jackson.databind.JsonNode;

/** One path for each command, described by its record. */
final class CommandPaths {

    private final RecordSchemas schemas;
    private final JsonNode words = Documentation.about("commands");

    CommandPaths(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    void addTo(Paths paths) {
        paths.remove("/api/commands/{name}");
        CommandNames.all()
                .forEach((name, type) ->
                        paths.addPathItem("/api/commands/" + name, new PathItem().post(operation(name, type))));
    }

    private Operation operation(String name, Class<? extends Record> type) {
        var about = words.get(name);
        var done = Documentation.answer(
                        "Done and stored: what was written, and what was made.",
                        "application/json",
                        schemas.answer(Receipt.class))
                .addHeaderObject("ETag", Documentation.version());
        var answers = new ApiResponses().addApiResponse("200", done);
        return Documentation.operation(about, who(type))
                .operationId(name)
                .addTagsItem("Commands")
                .addParametersItem(parameter(
                        "header",
                        "If-Match",
                        "Refuses (412) when the stream is not at this version.",
                        RecordSchemas.matching("^(\\*|\\d{1,18}|\"\\d{1,18}\")$")))
                .addParametersItem(parameter(
                        "header",
                        "Idempotency-Key",
                        "Makes a repeat return the first answer; another request under the same key is refused (422).",
                        RecordSchemas.matching("^[!-~]{1,200}$")))
                .requestBody(Documentation.body(schemas.request(type), about.get("example")))
                .responses(Documentation.problems(answers, 400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503));
    }

    private static String who(Class<?> command) {
        var roles = Permissions.whoMayAsk(command).stream()
                .map(Role::key)
                .map(role -> role.equals(Role.CONTRIBUTOR.key()) ? role + " (of what is theirs)" : role)
                .collect(Collectors.joining(", "));
        return roles + ", for the services their account may see.";
    }
}
