package org.actionplan.deploy.openapi;

import static org.actionplan.deploy.openapi.Documentation.parameter;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.actionplan.api.person.AccountsDoor.NewAccount;
import org.actionplan.api.person.AccountsDoor.OwnPassword;
import org.actionplan.command.door.AccountEndpoint.AccountChange;
import org.actionplan.command.door.AccountEndpoint.Password;
import org.actionplan.command.door.TokenEndpoint.NewToken;
import org.reactivestreams.Publisher;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** Everything that is not a command, described by what its method returns. */
final class QueryOperations implements OperationCustomizer {

    private static final String FOR_ALL = "everybody signed in, for the services their account may see.";

    private static final Map<String, Class<? extends Record>> BODIES = Map.of(
            "POST /api/accounts", NewAccount.class,
            "PATCH /api/accounts/{username}", AccountChange.class,
            "PUT /api/accounts/{username}/password", Password.class,
            "PUT /api/account/password", OwnPassword.class,
            "POST /api/tokens", NewToken.class);

    private final RecordSchemas schemas;
    private final JsonNode words = Documentation.about("queries");

    QueryOperations(RecordSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation found, HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        if (mapping == null || mapping.path().length == 0) {
            return found;
        }
        var name = mapping.method()[0] + " " + mapping.path()[0];
        return words.has(name) ? describe(name, mapping, method.getMethod().getGenericReturnType()) : found;
    }

    private Operation describe(String name, RequestMapping mapping, Type returned) {
        var about = words.get(name);
        var operation = Documentation.operation(about, about.path("who").asString(FOR_ALL))
                .operationId(
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", ""))
                .addTagsItem(tag(name));
        if (BODIES.containsKey(name)) {
            operation.requestBody(Documentation.body(schemas.request(BODIES.get(name)), about.get("example")));
        }
        if (about.has("body")) {
            operation.requestBody(Documentation.writtenBody(about.get("body")));
        }
        addParameters(operation, name, about);
        var status = about.path("status").asString("200");
        var answers = new ApiResponses().addApiResponse(status, answer(name, about, mapping, returned));
        return operation.responses(
                changesSomething(name)
                        ? Documentation.problems(answers, 400, 401, 403, 404, 409, 413, 415, 422, 429, 503)
                        : Documentation.problems(answers, 401, 404, 422, 429, 503));
    }

    private static String tag(String name) {
        if (name.contains("/api/imports")) {
            return "Imports";
        }
        return name.startsWith("GET /api/plans") ? "Plans" : "Other";
    }

    private static boolean changesSomething(String name) {
        return BODIES.containsKey(name) || name.contains("/api/imports");
    }

    private ApiResponse answer(String name, JsonNode about, RequestMapping mapping, Type returned) {
        var type = unwrapped(returned);
        if (type == Void.class) {
            return new ApiResponse().description("Done.");
        }
        Schema<Object> schema = about.has("answer") ? Documentation.written(about.get("answer")) : schemas.answer(type);
        var mediaType = mapping.produces().length == 0 ? "application/json" : mapping.produces()[0];
        var answer = Documentation.answer(about.get("summary").asString(), mediaType, schema);
        return name.equals("GET /api/plans/{plan}") ? answer.addHeaderObject("ETag", Documentation.version()) : answer;
    }

    private static void addParameters(Operation operation, String name, JsonNode about) {
        if (name.contains("{plan}")) {
            operation.addParametersItem(parameter(
                    "path", "plan", "The plan's id or its reference, such as AMB26.", RecordSchemas.typed("string")));
        }
        if (name.contains("{username}")) {
            operation.addParametersItem(
                    parameter("path", "username", "The account's username.", RecordSchemas.typed("string")));
        }
        if (name.contains("{import}")) {
            operation.addParametersItem(parameter("path", "import", "The import's id.", RecordSchemas.typed("string")));
        }
        if (name.contains("{id}")) {
            operation.addParametersItem(parameter("path", "id", "The token's id.", RecordSchemas.typed("string")));
        }
        about.path("query").properties().forEach(entry -> {
            var words = entry.getValue();
            operation.addParametersItem(parameter(
                            "query",
                            entry.getKey(),
                            words.get("description").asString(),
                            Documentation.written(words.get("schema")))
                    .required(words.path("required").asBoolean(false)));
        });
        if (about.path("paged").asBoolean(false)) {
            operation.addParametersItem(parameter("query", "page", "Counted from 0.", number(0, 1_000_000)));
            operation.addParametersItem(parameter("query", "size", "50 when left out.", number(1, 500)));
        }
    }

    private static Schema<Object> number(long least, long most) {
        var number = RecordSchemas.typed("integer");
        number.setMinimum(BigDecimal.valueOf(least));
        number.setMaximum(BigDecimal.valueOf(most));
        return number;
    }

    /** What is in the publishers and response entities around it. */
    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && (Publisher.class.isAssignableFrom(raw)
                                || raw == ResponseEntity.class
                                || raw == ServerSentEvent.class)
                ? unwrapped(generic.getActualTypeArguments()[0])
                : type;
    }
}
