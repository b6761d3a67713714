package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether the description of the interface can be read by tools and tells the truth. */
class DescriptionIT {

    private static final String HERE = "https://tracker.example/description";
    private static final String DOCUMENT =
            LEAD.on(TRACKER).get("/v3/api-docs").is(200).body();
    private static final JsonNode API = Answer.JSON.readTree(DOCUMENT);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemas(Map.of(HERE, DOCUMENT))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    static List<String> commands() {
        return List.copyOf(CommandNames.all().keySet());
    }

    @Test
    void tools_read_it_without_complaint() {
        assertThat(API.get("openapi").asString()).startsWith("3.1");
        assertThat(new OpenAPIV3Parser().readContents(DOCUMENT).getMessages()).isEmpty();
        assertThat(API.at("/components/securitySchemes").propertyNames()).containsExactlyInAnyOrder("basic", "bearer");
        assertThat(DOCUMENT).doesNotContain("org.actionplan", "SignedIn", "MultiValueMap");
    }

    @Test
    void it_lists_every_command_and_no_other() {
        var listed = API.get("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/api/commands/"))
                .map(path -> path.substring("/api/commands/".length()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(commands());
    }

    @Test
    void it_lists_every_query() {
        assertThat(API.get("paths").propertyNames())
                .contains("/api/plans", "/api/plans/{plan}", "/api/plans/{plan}/history", "/api/plans/{plan}/compare")
                .contains("/api/plans/{plan}/slippage", "/api/plans/{plan}/events", "/api/actions")
                .contains("/api/plans/{plan}/spreadsheet.xlsx", "/api/plans/{plan}/spreadsheet.csv")
                .contains("/api/events/live", "/api/status", "/api/people", "/api/accounts", "/api/tokens")
                .contains("/api/tokens/{id}", "/api/accounts/{username}", "/api/accounts/{username}/password")
                .contains("/api/account/password", "/v3/api-docs");
    }

    @Test
    void every_operation_says_what_it_does_and_who_may() {
        API.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString()).endsWith(".");
                    assertThat(operation.path("description").asString()).startsWith("Who may: ");
                    assertThat(operation.get("responses").propertyNames())
                            .contains("401")
                            .anyMatch(code -> code.startsWith("2"));
                }));
        assertThat(who("create-plan")).contains("quality-lead").doesNotContain("contributor", "viewer");
        assertThat(who("start-action")).contains("quality-lead", "contributor").doesNotContain("viewer");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_example_keeps_to_its_schema(String command) {
        assertThat(wrong(requestSchema(command), example(command))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_required_is_what_the_door_misses(String command) {
        var missed = LEAD.on(TRACKER).command(command, "{}").isProblem(422).fields().stream()
                .map(field -> field.substring(1));
        assertThat(missed).containsExactlyInAnyOrderElementsOf(required(command));
    }

    @ParameterizedTest
    @CsvSource({
        "create-plan, title, '\"\"'",
        "create-plan, title, '\"  \"'",
        "create-plan, reference, '\"A B\"'",
        "create-plan, reference, '\"Plan-1\"'",
        "create-plan, scopeIn, '[\" \"]'",
        "create-action, horizon, '\"soon\"'",
        "create-action, dueBy, '\"2026-02-30\"'",
        "create-action, ownerId, '\"amina\"'",
        "close-plan, reason, '\"x\"'",
        "name-version, version, 0",
        "name-version, name, '\"2026-01-01\"'",
        "create-plan, colour, '\"red\"'"
    })
    void what_the_door_refuses_is_not_in_the_schema(String command, String field, String value) {
        var body = Story.documented(command).set(field, Answer.JSON.readTree(value));
        assertThat(wrong(requestSchema(command), Answer.text(body))).isNotEmpty();
        LEAD.on(TRACKER).command(command, body).isProblem(422, "fields.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/compare", "/slippage"})
    void answers_about_a_plan_keep_to_their_schema(String query) {
        var story = Story.told();
        story.send("move-due-date", LEAD);
        story.send("start-action", LEAD);
        story.send("name-version", LEAD);
        story.send("record-lesson", LEAD);
        keepsToItsSchema("/api/plans/{plan}" + query, story.get(query + (query.equals("/compare") ? "?from=1" : "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/api/actions", "/api/people", "/api/status", "/api/tokens"})
    void lists_keep_to_their_schema(String query) {
        Story.told();
        keepsToItsSchema(query, LEAD.on(TRACKER).get(query));
    }

    @Test
    void receipts_and_problems_keep_to_their_schema() {
        var story = Story.begin();
        var receipt = LEAD.on(TRACKER)
                .command("create-objective", story.body("create-objective"))
                .is(200);
        assertThat(wrong("/components/schemas/Receipt", receipt.body())).isEmpty();
        var problem = LEAD.on(TRACKER).command("create-objective", "{}").isProblem(422);
        assertThat(wrong("/components/schemas/Problem", problem.body())).isEmpty();
        var line = story.get("/events").body().lines().findFirst().orElseThrow();
        var lines = "/paths/~1api~1plans~1{plan}~1events/get/responses/200/content/application~1x-ndjson/schema";
        assertThat(wrong(lines, line)).isEmpty();
    }

    private static void keepsToItsSchema(String path, Answer answer) {
        var place = "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema";
        assertThat(API.at(place).isMissingNode()).as(path).isFalse();
        assertThat(wrong(place, answer.is(200).body())).isEmpty();
    }

    private static List<String> wrong(String place, String json) {
        return SCHEMAS
                .getSchema(
                        SchemaLocation.of(HERE + "#" + place.replace("{", "%7B").replace("}", "%7D")))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String requestSchema(String command) {
        return API.at(operation(command) + "/requestBody/content/application~1json/schema/$ref")
                .asString()
                .substring(1);
    }

    private static String example(String command) {
        return API.at(operation(command) + "/requestBody/content/application~1json/example")
                .toString();
    }

    private static List<String> required(String command) {
        return API.at(requestSchema(command) + "/required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String who(String command) {
        return API.at(operation(command) + "/description").asString();
    }

    private static String operation(String command) {
        return "/paths/~1api~1commands~1" + command + "/post";
    }
}
