package org.actionplan.deploy.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the description, and the parts that every operation is put together from. */
final class Documentation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Documentation() {}

    /** What is said about commands or queries, by name, from the file of that name beside this class. */
    static JsonNode about(String what) {
        try (var file = Documentation.class.getResourceAsStream(what + ".json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object plain(JsonNode example) {
        return JSON.treeToValue(example, Object.class);
    }

    static Operation operation(JsonNode words, String who) {
        return new Operation().summary(words.get("summary").asString()).description("Who may: " + who);
    }

    static RequestBody body(Schema<Object> schema, JsonNode example) {
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(schema).example(plain(example))));
    }

    /** A body that is written down as it is. */
    static RequestBody writtenBody(JsonNode body) {
        var content = new MediaType().schema(written(body.get("schema")));
        if (body.has("example")) {
            content.example(plain(body.get("example")));
        }
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(body.get("mediaType").asString(), content));
    }

    static ApiResponse answer(String description, String mediaType, Schema<Object> schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(mediaType, new MediaType().schema(schema)));
    }

    static Header version() {
        return new Header().description("The version in quotes, such as \"7\".").schema(RecordSchemas.typed("string"));
    }

    /** The problems that an operation may answer with. */
    static ApiResponses problems(ApiResponses answers, int... statuses) {
        Arrays.stream(statuses)
                .forEach(status -> answers.addApiResponse(
                        String.valueOf(status),
                        answer(
                                HttpStatus.valueOf(status).getReasonPhrase() + ".",
                                "application/problem+json",
                                RecordSchemas.pointer("Problem"))));
        return answers;
    }

    static Parameter parameter(String in, String name, String description, Schema<Object> schema) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(description)
                .schema(schema)
                .required(in.equals("path"));
    }

    /** A schema that is written down as it is. */
    static Schema<Object> written(JsonNode schema) {
        var written = RecordSchemas.typed(schema.get("type").asString());
        schema.path("enum").forEach(word -> written.addEnumItemObject(word.asString()));
        if (schema.has("format")) {
            written.setFormat(schema.get("format").asString());
        }
        if (schema.has("minimum")) {
            written.setMinimum(schema.get("minimum").decimalValue());
        }
        if (schema.has("examples")) {
            written.setExamples(schema.get("examples")
                    .valueStream()
                    .map(Documentation::plain)
                    .toList());
        }
        schema.path("properties")
                .properties()
                .forEach(entry -> written.addProperty(entry.getKey(), written(entry.getValue())));
        if (schema.has("items")) {
            written.setItems(written(schema.get("items")));
        }
        if (schema.has("additionalProperties")) {
            written.setAdditionalProperties(written(schema.get("additionalProperties")));
        }
        schema.path("required").forEach(name -> written.addRequiredItem(name.asString()));
        return written;
    }

    /** RFC 9457, with a stable code and, for fields that are not right, where each stands. */
    static Schema<Object> problem() {
        var error = RecordSchemas.typed("object");
        List.of("field", "code", "detail").forEach(name -> {
            error.addProperty(name, RecordSchemas.typed("string"));
            error.addRequiredItem(name);
        });
        var problem = RecordSchemas.typed("object");
        Map.of("type", "string", "title", "string", "status", "integer", "code", "string", "detail", "string")
                .forEach((name, type) -> {
                    problem.addProperty(name, RecordSchemas.typed(type));
                    problem.addRequiredItem(name);
                });
        problem.addProperty("errors", RecordSchemas.array(error));
        return problem;
    }
}
