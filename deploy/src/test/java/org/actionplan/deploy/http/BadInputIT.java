package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent to a command: a clear problem, nothing stored, never a fault of ours. */
class BadInputIT {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private static Story story;

    private final Caller lead = LEAD.on(TRACKER);
    private long before;
    private int loggedErrors;

    @BeforeAll
    static void tellAStory() {
        story = Story.told();
    }

    @BeforeEach
    void countEvents() {
        before = TRACKER.events();
        loggedErrors = errors();
    }

    @AfterEach
    void nothing_is_stored_and_nothing_has_failed_inside() {
        assertThat(TRACKER.events()).isEqualTo(before);
        assertThat(errors()).isEqualTo(loggedErrors);
    }

    static List<String> commands() {
        return List.copyOf(CommandNames.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_empty_object_names_every_field_that_is_missing(String command) {
        var answer = lead.command(command, "{}").isProblem(422, "fields.invalid");
        assertThat(answer.fieldCodes()).isNotEmpty().containsOnly("field.required");
        assertThat(answer.fields()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_field_that_nobody_knows_is_named(String command) {
        var body = story.body(command).put("colour", "red").put("a/b~c", 1).put("", 1);
        var answer = lead.command(command, body).isProblem(422, "fields.invalid");
        assertThat(answer.fields()).containsExactlyInAnyOrder("/colour", "/a~1b~0c", "/");
        assertThat(answer.fieldCodes()).containsOnly("field.unknown");
    }

    @Test
    void a_field_that_nobody_knows_hides_no_other() {
        var answer = lead.command("create-action", "{\"\": 1, \"t\": 1}").isProblem(422, "fields.invalid");
        assertThat(answer.fields()).containsExactlyInAnyOrder("/", "/t", "/planId", "/title", "/ownerId", "/dueBy");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_field_of_the_wrong_type_is_named_at_once(String command) {
        var body = story.body(command);
        var fields = List.copyOf(body.propertyNames());
        fields.forEach(field -> body.set(field, Answer.JSON.readTree("1.5")));
        var answer = lead.command(command, body).isProblem(422, "fields.invalid");
        assertThat(answer.fields())
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().map(name -> "/" + name).toList());
        assertThat(answer.fieldCodes()).containsOnly("field.wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.5", "true", "[]", "{}"})
    void text_is_not_made_from_anything_else(String value) {
        refusedField("record-progress", "note", value, "field.wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, day.impossible",
        "2026-13-01, day.impossible",
        "2026-2-3, day.impossible",
        "26-02-03, day.impossible",
        "2026-02-03T00:00:00Z, day.impossible",
        "'', day.impossible",
        "today, day.impossible",
        "' 2026-02-03', day.impossible",
        "\u0662\u0660\u0662\u0666-\u0660\u0662-\u0660\u0663, day.impossible",
        "9999-12-31, day.out-of-range",
        "0000-01-01, day.out-of-range",
        "-0001-01-01, day.out-of-range",
        "+999999999-12-31, day.out-of-range",
        "1999-12-31, day.out-of-range",
        "2101-01-01, day.out-of-range"
    })
    void a_day_is_a_day_that_a_plan_can_speak_of(String day, String code) {
        refusedField("move-due-date", "to", "\"" + day + "\"", code);
        refusedField("move-objective", "from", "\"" + day + "\"", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "ok",
                "\\u2003\\u2003\\u2003\\u2003",
                "\\u200b\\u200b\\u200b\\u200b",
                "\\n\\t \\r\\n",
                "\\ufeff\\ufeff\\ufeff\\ufeff"
            })
    void a_reason_says_something(String reason) {
        refusedField("move-due-date", "reason", "\"" + reason + "\"", "reason.too-short");
        refusedField("close-plan", "reason", "\"" + reason + "\"", "reason.too-short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\u00a0", "\\u200b", "\\u3000\\n"})
    void a_text_says_something(String text) {
        refusedField("create-action", "title", "\"" + text + "\"", "text.blank");
        refusedField("create-action", "task", "\"" + text + "\"", "text.blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\\u0000b", "\\u0000", "a\\u0007b", "a\\u001bb", "a\\u0085b", "a\\ud800b", "\\udc00\\ud800"})
    void characters_that_cannot_be_read_are_refused(String text) {
        refusedField("create-action", "title", "\"" + text + "\"", "text.unreadable-characters");
        refusedField("withdraw-action", "reason", "\"good " + text + "\"", "text.unreadable-characters");
        refusedField(
                "create-plan", "scopeIn", "[\"fine\", \"" + text + "\"]", "/scopeIn/1", "text.unreadable-characters");
    }

    @ParameterizedTest
    @CsvSource({
        "create-action, title, 201",
        "create-action, task, 4001",
        "create-action, sourceReference, 121",
        "create-plan, service, 121",
        "move-due-date, reason, 1001",
        "record-lesson, text, 4001",
        "name-version, name, 121",
        "add-person, name, 121"
    })
    void text_beyond_its_limit_is_refused(String command, String field, int length) {
        refusedField(command, field, "\"" + "x".repeat(length) + "\"", "text.too-long");
        refusedField(command, field, "\"" + "x".repeat(200_000) + "\"", "text.too-long");
    }

    @Test
    void a_list_has_its_limit_and_every_wrong_entry_is_named() {
        refusedField("create-plan", "scopeIn", "[" + "\"x\",".repeat(50) + "\"x\"]", "list.too-long");
        refusedField("create-plan", "scopeIn", "\"Nights\"", "field.wrong-type");
        var answer = lead.command("create-plan", changed("create-plan", "scopeIn", "[\"fine\", null, 7, [], \" \"]"))
                .isProblem(422, "fields.invalid");
        assertThat(answer.fields()).contains("/scopeIn/1", "/scopeIn/2", "/scopeIn/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "action-",
                "plan-x",
                "action-a b",
                "action-\\u00e4",
                "ACTION-x",
                "action-x\\n",
                "../x",
                "action-x'--"
            })
    void an_id_has_the_form_of_its_kind(String id) {
        refusedField("start-action", "actionId", "\"" + id + "\"", "id.malformed");
        refusedField("create-action", "actionId", "\"" + id + "\"", "id.malformed");
    }

    @Test
    void an_id_has_its_limit() {
        refusedField("start-action", "actionId", "\"action-" + "x".repeat(81) + "\"", "id.malformed");
        refusedField("start-action", "planId", "\"plan-" + "x".repeat(81) + "\"", "id.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "", " quick-win", "QUICK_WIN", "QuickWin", "quick-win ", "null"})
    void a_choice_is_one_of_the_possible_words(String horizon) {
        refusedField("create-action", "horizon", "\"" + horizon + "\"", "value.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"3\"', field.wrong-type",
        "3.0, field.wrong-type",
        "1e2, field.wrong-type",
        "99999999999999999999999999, field.wrong-type",
        "true, field.wrong-type",
        "0, version.unknown",
        "-1, version.unknown"
    })
    void a_version_is_a_whole_number_from_one(String version, String code) {
        refusedField("name-version", "version", version, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", " 12 ", "2026-03-31", "2026-03-31T12:00:00Z"})
    void a_versions_name_cannot_be_taken_for_a_number_or_a_day(String name) {
        refusedField("name-version", "name", "\"" + name + "\"", "version.name-ambiguous");
    }

    @Test
    void a_version_that_is_not_there_cannot_be_named() {
        var answer = lead.command("name-version", story.body("name-version", Map.of("version", 999)));
        answer.isProblem(answer.status(), "version.unknown");
        assertThat(answer.status()).isIn(404, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "\u00c4MB", "x/y", "plan-x", "PLAN-1", "../etc", ".x", "AMB26%00"})
    void a_reference_can_stand_in_an_address(String reference) {
        refusedField("create-plan", "reference", "\"" + reference + "\"", "plan.reference-malformed");
    }

    @Test
    void a_reference_that_is_taken_is_refused_whatever_its_case() {
        var other = new Story("plan-other", story.reference().toLowerCase(Locale.ROOT));
        lead.command("create-plan", other.body("create-plan")).isProblem(409, "plan.reference-taken");
        lead.command("create-plan", story.body("create-plan", Map.of("reference", "FRESH1")))
                .isProblem(409, "plan.already-there");
    }

    @Test
    void people_who_were_never_entered_are_named() {
        refusedField("create-action", "ownerId", "\"person-nobody\"", "person.unknown");
        refusedField("create-plan", "managerId", "\"person-nobody\"", "person.unknown");
        refusedField("delegate-task", "to", "\"person-nobody\"", "person.unknown");
        var answer = lead.command(
                        "hand-over-action",
                        story.body("hand-over-action", Map.of("from", "person-nobody", "to", "person-no-one")))
                .isProblem(422, "fields.invalid");
        assertThat(answer.fields()).containsExactlyInAnyOrder("/from", "/to");
    }

    @Test
    void ids_of_other_streams_are_not_found() {
        var other = Story.begin();
        before++;
        lead.command("start-action", other.body("start-action")).isProblem(409, "action.unknown");
        lead.command("create-action", other.body("create-action")).isProblem(409, "objective.unknown");
        lead.command("accept-delegation", other.body("accept-delegation")).isProblem(409, "delegation.unknown");
        lead.command("move-milestone", other.body("move-milestone")).isProblem(409, "milestone.unknown");
        lead.command("record-lesson", other.body("record-lesson")).isProblem(409, "action.unknown");
        lead.command("start-action", other.body("start-action", Map.of("planId", "plan-none")))
                .isProblem(404, "plan.unknown");
        lead.command("close-plan", "{\"planId\": \"person-lead\", \"reason\": \"Not a plan\"}")
                .isProblem(422, "fields.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create-plan ",
                "CreatePlan",
                "CREATE-PLAN",
                "open-account",
                "issue-token",
                "x",
                "create-plan.json",
                "create-plan%2f",
                "..%2fstatus",
                "%F0%9F%98%80"
            })
    void a_command_that_nobody_knows_is_not_found(String name) {
        var answer = lead.command(name.replace(" ", "%20"), "{}");
        assertThat(answer.status()).isIn(400, 404);
        if (!answer.body().isEmpty()) {
            answer.isProblem(answer.status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "\"text\"", "[]", "[{}]", "true"})
    void a_body_is_one_object(String body) {
        lead.command("create-plan", body).isProblem(400, "body.not-an-object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}{}",
                "{} x",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":NaN}",
                "<x/>",
                "{\"a\":\"\t\"}",
                "{\"a\":01}",
                "//\n{}",
                "\u0000",
                "{\"planId\": \"plan-a\", \"planId\": \"plan-b\"}"
            })
    void a_body_is_strict_json(String body) {
        lead.command("create-plan", body).isProblem(400, "body.malformed");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused() {
        lead.command("create-plan", "{\"a\":" + "[".repeat(100_000)).isProblem(400, "body.malformed");
        lead.command("create-plan", "{\"a\":" + "[".repeat(600) + "]".repeat(600) + "}")
                .isProblem(400, "body.malformed");
        lead.command("create-plan", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))
                .isProblem(400, "body.malformed");
        lead.command("create-plan", "{\"a\":" + "9".repeat(100_000) + "}").isProblem(400, "body.malformed");
        lead.command("name-version", changed("name-version", "version", "1e999999999"))
                .isProblem(422);
        lead.command(
                        "name-version",
                        Answer.text(changed("name-version", "version", "1e999999999")),
                        "Idempotency-Key",
                        "huge")
                .isProblem(422);
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        for (var bytes : List.of(
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'},
                "{\"title\": \"\u00a35\"}".getBytes(StandardCharsets.ISO_8859_1))) {
            send(bytes, "application/json").isProblem(400, "body.not-utf8");
        }
        send("{}".getBytes(StandardCharsets.UTF_16), "application/json;charset=UTF-16")
                .isProblem(400);
        send("{}".getBytes(StandardCharsets.UTF_16LE), "application/json").isProblem(400, "body.malformed");
    }

    @Test
    void a_body_of_ten_megabytes_is_too_large() {
        var large = "{\"title\": \"" + "x".repeat(TEN_MEGABYTES) + "\"}";
        lead.command("create-plan", large).isProblem(413, "body.too-large");
        var chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
        lead.call("POST", "/api/commands/create-plan", chunked, Map.of("Content-Type", "application/json"))
                .isProblem(413, "body.too-large");
        lead.post("/api/tokens", large).isProblem(413, "body.too-large");
        People.ADA.on(TRACKER).post("/api/accounts", large).isProblem(413, "body.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "*/*",
                "application/*",
                "json",
                "",
                "application/json-patch+json",
                "text/json"
            })
    void only_json_is_read(String type) {
        send("{}".getBytes(StandardCharsets.UTF_8), type).isProblem(415, "body.not-json");
    }

    @Test
    void a_body_without_a_type_is_not_read() {
        lead.call("POST", "/api/commands/create-plan", BodyPublishers.ofString("{}"), Map.of())
                .isProblem(415, "body.not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven",
                "\"\"",
                "\"-1\"",
                "\"7",
                "W/\"7\"",
                "\"1\", \"2\"",
                "\"99999999999999999999\"",
                "\"1.0\""
            })
    void a_version_in_if_match_has_one_form(String tag) {
        lead.command("start-action", story.body("start-action").toString(), "If-Match", tag)
                .isProblem(400, "if-match.malformed");
    }

    @Test
    void an_idempotency_key_has_one_form() {
        for (var key : List.of("a b", "x".repeat(201), "\t")) {
            lead.command("start-action", story.body("start-action").toString(), "Idempotency-Key", key)
                    .isProblem(400, "idempotency-key.malformed");
        }
    }

    @Test
    void nothing_is_remembered_under_the_key_of_a_request_that_was_refused() {
        var wrong = Answer.text(story.body("close-action"));
        lead.command("close-action", wrong, "Idempotency-Key", "refused-1").isProblem(409, "action.not-completed");
        lead.command("record-progress", "{}", "Idempotency-Key", "refused-1").isProblem(422, "fields.invalid");
    }

    @Test
    void what_its_author_saw_has_to_hold_still() {
        lead.command("move-due-date", story.body("move-due-date", Map.of("from", "2026-03-30")))
                .isProblem(409, "action.moved-meanwhile");
        lead.command("move-milestone", story.body("move-milestone", Map.of("from", "2026-03-30")))
                .isProblem(409, "milestone.moved-meanwhile");
        lead.command(
                        "hand-over-action",
                        story.body(
                                "hand-over-action",
                                Map.of("actionId", "action-audit", "from", "person-colin", "to", "person-vera")))
                .isProblem(409, "action.moved-meanwhile");
    }

    private Answer send(byte[] body, String type) {
        return lead.call(
                "POST", "/api/commands/create-plan", BodyPublishers.ofByteArray(body), Map.of("Content-Type", type));
    }

    private void refusedField(String command, String field, String value, String code) {
        refusedField(command, field, value, "/" + field, code);
    }

    private void refusedField(String command, String field, String value, String pointer, String code) {
        var answer = lead.command(command, changed(command, field, value)).isProblem(422, "fields.invalid");
        assertThat(answer.fields()).containsExactly(pointer);
        assertThat(answer.fieldCodes()).containsExactly(code);
    }

    private static ObjectNode changed(String command, String field, String value) {
        return story.body(command).set(field, Answer.JSON.readTree(value));
    }

    private static int errors() {
        return TRACKER.log().split("(?m)^ERROR ", -1).length;
    }
}
