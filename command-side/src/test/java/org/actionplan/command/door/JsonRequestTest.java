package org.actionplan.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRequestTest {

    private static final Validator VALIDATOR;

    static {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            VALIDATOR = factory.getValidator();
        }
    }

    private final JsonRequest json = new JsonRequest(new Shape(VALIDATOR));

    @Test
    void a_complete_body_becomes_the_command_it_describes() {
        assertThat(read(MoveDueDate.class, MOVE))
                .isEqualTo(new MoveDueDate(
                        new PlanId("plan-falls"),
                        new ActionId("action-audit"),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 14),
                        "Night staff are short"));
    }

    @Test
    void every_kind_of_field_is_read() {
        var action = read(
                CreateAction.class,
                ACTION.replace(
                        "}",
                        ", \"horizon\": \"quick-win\", \"closureCriteria\": [\"Ten forms\", \"Two rotas\"],"
                                + " \"actionId\": \"action-audit\"}"));

        assertThat(action.horizon()).isEqualTo(Horizon.QUICK_WIN);
        assertThat(action.closureCriteria()).containsExactly("Ten forms", "Two rotas");
        assertThat(action.actionId()).isEqualTo(new ActionId("action-audit"));
        assertThat(read(NameVersion.class, NAME.replace("}", ", \"version\": 7}"))
                        .version())
                .isEqualTo(7L);
    }

    @Test
    void records_in_records_lists_of_them_and_cells_by_their_headings_are_read() {
        var action = read(ImportActions.class, IMPORT).actions().getFirst();

        assertThat(action.source().cells()).containsExactly(entry("Z", "1"), entry("A/B", "Ongoing"));
        assertThat(action.due().precision()).isEqualTo(Precision.MONTH);
        assertThat(action.due().last()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(action.notes()).extracting(DatedNote::text).containsExactly("Half done");
        assertThat(action.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(read(ImportActions.class, IMPORT).changes().getFirst().withdraw())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2} is {3}")
    @MethodSource("wrongInside")
    void a_field_far_inside_is_named_by_its_place(String wrong, String right, String pointer, String code) {
        assertThat(problems(ImportActions.class, IMPORT.replace(right, wrong)))
                .containsExactly(new Problem(pointer, code));
    }

    static Stream<Arguments> wrongInside() {
        return Stream.of(
                arguments("\"title\": 3", "\"title\": \"Audit\"", "/actions/0/title", "field.wrong-type"),
                arguments("\"title\": \" \"", "\"title\": \"Audit\"", "/actions/0/title", "text.blank"),
                arguments("\"title\": null", "\"title\": \"Audit\"", "/actions/0/title", "field.required"),
                arguments(
                        "\"tilte\": 1, \"title\": \"Audit\"",
                        "\"title\": \"Audit\"",
                        "/actions/0/tilte",
                        "field.unknown"),
                arguments("\"A/B\": 7", "\"A/B\": \"Ongoing\"", "/actions/0/source/cells/A~1B", "field.wrong-type"),
                arguments(
                        "\"A/B\": \"On\\u0000going\"",
                        "\"A/B\": \"Ongoing\"",
                        "/actions/0/source/cells/A~1B",
                        "text.unreadable-characters"),
                arguments("\"source\": \"row 4\"", SOURCE, "/actions/0/source", "field.wrong-type"),
                arguments("\"month\", \"first\": 1", "\"month\"", "/actions/0/due/first", "field.wrong-type"),
                arguments("\"moon\"", "\"month\"", "/actions/0/due/precision", "value.unknown"),
                arguments("\"2026-09-31\"", "\"2026-09-30\"", "/actions/0/due/last", "day.impossible"),
                arguments("\"1926-09-30\"", "\"2026-09-30\"", "/actions/0/due/last", "day.out-of-range"),
                arguments(
                        "\"x\": 1, \"text\": \"Half done\"",
                        "\"text\": \"Half done\"",
                        "/actions/0/notes/0/x",
                        "field.unknown"),
                arguments("\"audit\"", "\"action-audit\"", "/actions/0/actionId", "id.malformed"),
                arguments("\"no\"", "true", "/changes/0/withdraw", "field.wrong-type"),
                arguments("null", "true", "/changes/0/withdraw", "field.required"),
                arguments("\"abc\"", "\"" + SHA + "\"", "/file/sha256", "file.hash-malformed"));
    }

    @Test
    void an_id_that_is_left_out_is_made_new_each_time() {
        assertThat(read(CreateAction.class, ACTION).actionId().value()).matches(ActionId.FORM);
        assertThat(read(CreateAction.class, ACTION).actionId())
                .isNotEqualTo(read(CreateAction.class, ACTION).actionId());
    }

    @Test
    void null_is_the_same_as_leaving_a_field_out() {
        assertThat(read(CreateAction.class, ACTION.replace("}", ", \"task\": null, \"actionId\": null}"))
                        .task())
                .isNull();
        assertThat(problems(MoveDueDate.class, MOVE.replace("\"Night staff are short\"", "null")))
                .containsExactly(new Problem("/reason", "field.required"));
    }

    @ParameterizedTest(name = "{0}: {1} is {3}")
    @MethodSource("wrongValues")
    void a_field_that_is_not_right_is_named(String field, String value, String pointer, String code) {
        var type = switch (field) {
            case "scopeIn", "scopeOut", "reference", "service" -> CreatePlan.class;
            case "version", "name" -> NameVersion.class;
            case "ownerId", "objectiveId", "horizon", "title", "task", "closureCriteria" -> CreateAction.class;
            default -> MoveDueDate.class;
        };

        assertThat(problems(type, with(type, field, value))).containsExactly(new Problem(pointer, code));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                arguments("colour", "\"red\"", "/colour", "field.unknown"),
                arguments("a/b~c", "1", "/a~1b~0c", "field.unknown"),
                arguments("reason", "17", "/reason", "field.wrong-type"),
                arguments("reason", "true", "/reason", "field.wrong-type"),
                arguments("reason", "[\"late\"]", "/reason", "field.wrong-type"),
                arguments("reason", "{\"why\": \"late\"}", "/reason", "field.wrong-type"),
                arguments("reason", "\"ok\"", "/reason", "reason.too-short"),
                arguments("reason", "\"  \\t\\n  \"", "/reason", "reason.too-short"),
                arguments("reason", "\"\"", "/reason", "reason.too-short"),
                arguments("reason", quoted("x".repeat(1_001)), "/reason", "text.too-long"),
                arguments("reason", "\"late\\u0007 again\"", "/reason", "text.unreadable-characters"),
                arguments("reason", "\"late\\u0000again\"", "/reason", "text.unreadable-characters"),
                arguments("reason", "\"late\\ud83d again\"", "/reason", "text.unreadable-characters"),
                arguments("reason", "\"late\\ude00 again\"", "/reason", "text.unreadable-characters"),
                arguments("title", "\" \\u00a0\\u2003\"", "/title", "text.blank"),
                arguments("title", "\"\\u200b\\u200d\"", "/title", "text.blank"),
                arguments("title", quoted("x".repeat(201)), "/title", "text.too-long"),
                arguments("task", quoted("x".repeat(4_001)), "/task", "text.too-long"),
                arguments("task", "\"\"", "/task", "text.blank"),
                arguments("to", "\"1999-12-31\"", "/to", "day.out-of-range"),
                arguments("to", "\"2101-01-01\"", "/to", "day.out-of-range"),
                arguments("to", "\"2026-02-29\"", "/to", "day.impossible"),
                arguments("to", "\"31.3.2026\"", "/to", "day.impossible"),
                arguments("to", "\"2026-03-31T12:00:00Z\"", "/to", "day.impossible"),
                arguments("to", "\"\"", "/to", "day.impossible"),
                arguments("to", "20260331", "/to", "field.wrong-type"),
                arguments("planId", "\"falls\"", "/planId", "id.malformed"),
                arguments("planId", "\"\"", "/planId", "id.malformed"),
                arguments("planId", "\"action-audit\"", "/planId", "id.malformed"),
                arguments("planId", "{\"value\": \"plan-falls\"}", "/planId", "field.wrong-type"),
                arguments("planId", quoted("plan-" + "x".repeat(81)), "/planId", "id.malformed"),
                arguments("ownerId", "\"amina\"", "/ownerId", "id.malformed"),
                arguments("objectiveId", "\"\"", "/objectiveId", "id.malformed"),
                arguments("horizon", "\"someday\"", "/horizon", "value.unknown"),
                arguments("horizon", "\"QUICK_WIN\"", "/horizon", "value.unknown"),
                arguments("horizon", "\"0\"", "/horizon", "value.unknown"),
                arguments("horizon", "\"\"", "/horizon", "value.unknown"),
                arguments("horizon", "0", "/horizon", "field.wrong-type"),
                arguments("version", "\"7\"", "/version", "field.wrong-type"),
                arguments("version", "7.5", "/version", "field.wrong-type"),
                arguments("version", "99999999999999999999", "/version", "field.wrong-type"),
                arguments("version", "0", "/version", "version.unknown"),
                arguments("name", "\" 12 \"", "/name", "version.name-ambiguous"),
                arguments("name", "\"2026-03-31 meeting\"", "/name", "version.name-ambiguous"),
                arguments("reference", "\"AMB 26\"", "/reference", "plan.reference-malformed"),
                arguments("reference", "\"plan-26\"", "/reference", "plan.reference-malformed"),
                arguments("service", quoted("x".repeat(121)), "/service", "text.too-long"),
                arguments("scopeIn", "\"Bedrooms\"", "/scopeIn", "field.wrong-type"),
                arguments("scopeIn", "[\"Bedrooms\", 2]", "/scopeIn/1", "field.wrong-type"),
                arguments("scopeIn", "[null]", "/scopeIn/0", "field.wrong-type"),
                arguments("scopeIn", list(51), "/scopeIn", "list.too-long"),
                arguments("scopeOut", "[{\"room\": 4}]", "/scopeOut/0", "field.wrong-type"),
                arguments("closureCriteria", list(51), "/closureCriteria", "list.too-long"));
    }

    @Test
    void a_blank_element_of_a_list_is_named_by_its_place() {
        assertThat(problems(CreatePlan.class, with(CreatePlan.class, "scopeIn", "[\"Bedrooms\", \" \"]")))
                .extracting(Problem::code)
                .containsExactly("text.blank");
        assertThat(problems(CreatePlan.class, with(CreatePlan.class, "scopeIn", "[\"Bedrooms\", \" \"]")))
                .extracting(Problem::field)
                .containsExactly("/scopeIn/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planId", "actionId", "from", "to", "reason"})
    void a_field_that_is_missing_is_named(String field) {
        var body = MOVE.replaceAll("\"" + field + "\": \"[^\"]*\",?", "").replaceAll(",\\s*}", "}");

        assertThat(problems(MoveDueDate.class, body)).containsExactly(new Problem("/" + field, "field.required"));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertThat(problems(
                        MoveDueDate.class, "{\"planId\": 1, \"to\": \"soon\", \"reason\": \"-\", \"colour\": \"red\"}"))
                .containsExactlyInAnyOrder(
                        new Problem("/colour", "field.unknown"),
                        new Problem("/planId", "field.wrong-type"),
                        new Problem("/actionId", "field.required"),
                        new Problem("/from", "field.required"),
                        new Problem("/to", "day.impossible"),
                        new Problem("/reason", "reason.too-short"));
    }

    @Test
    void a_misspelt_field_does_not_hide_that_the_right_one_is_missing() {
        assertThat(problems(CreateAction.class, ACTION.replace("dueBy", "due")))
                .containsExactlyInAnyOrder(
                        new Problem("/due", "field.unknown"), new Problem("/dueBy", "field.required"));
        assertThat(problems(CreateAction.class, ACTION.replace("dueBy", "")))
                .containsExactlyInAnyOrder(new Problem("/", "field.unknown"), new Problem("/dueBy", "field.required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"reason\": \"late\"",
                "{\"reason\": \"late\"} {\"reason\": \"late\"}",
                "{\"reason\": \"late\"} and so on",
                "{\"reason\": \"late\", \"reason\": \"later\"}",
                "{\"reason\": {\"why\": 1, \"why\": 2}}",
                "{'reason': 'late'}",
                "{\"reason\": NaN}",
                "{\"reason\": \"late\",}",
                "{\"reason\": \"la\nte\"}",
                "{\"reason\": \"\\x\"}"
            })
    void what_is_not_json_is_malformed(String body) {
        isMalformed(body.getBytes(StandardCharsets.UTF_8), "body.malformed");
    }

    @Test
    void nesting_without_end_is_malformed_and_does_no_harm() {
        var deep = "{\"reason\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        isMalformed(deep.getBytes(StandardCharsets.UTF_8), "body.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "\"late\"", "17", "null", "true"})
    void a_body_is_one_object(String body) {
        isMalformed(body.getBytes(StandardCharsets.UTF_8), "body.not-an-object");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        isMalformed("{\"reason\": \"Zo\u00eb is late\"}".getBytes(StandardCharsets.ISO_8859_1), "body.not-utf8");
        isMalformed(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'}, "body.not-utf8");
    }

    @Test
    void letters_of_every_language_are_read() {
        assertThat(read(MoveDueDate.class, MOVE.replace("Night staff", "Łukasz, 夜勤 and 👩‍⚕️"))
                        .reason())
                .isEqualTo("Łukasz, 夜勤 and 👩‍⚕️ are short");
    }

    @Test
    void what_says_the_same_has_the_same_fingerprint_whatever_its_order_and_spacing() {
        assertThat(fingerprint("move-due-date", "{\"a\": 1, \"b\": {\"c\": [1, 2], \"d\": null}}"))
                .isEqualTo(fingerprint("move-due-date", "{\"b\":{\"d\":null,\"c\":[1,2]},\"a\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 2, \"b\": [1, 2]}",
                "{\"a\": \"1\", \"b\": [1, 2]}",
                "{\"a\": 1, \"b\": [2, 1]}",
                "{\"a\": 1, \"b\": [1, 2], \"c\": null}",
                "{\"a\": 1}"
            })
    void what_says_something_else_has_another_fingerprint(String other) {
        assertThat(fingerprint("move-due-date", other))
                .isNotEqualTo(fingerprint("move-due-date", "{\"a\": 1, \"b\": [1, 2]}"));
    }

    @Test
    void the_same_body_under_another_command_has_another_fingerprint() {
        assertThat(fingerprint("close-plan", "{\"reason\": \"done\"}"))
                .isNotEqualTo(fingerprint("reopen-plan", "{\"reason\": \"done\"}"));
    }

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String SOURCE =
            "\"source\": {\"where\": \"row 4\", \"cells\": {\"Z\": \"1\", \"A/B\": \"Ongoing\"}}";

    private static final String IMPORT = """
        {"planId": "plan-falls",
         "file": {"importId": "import-june", "name": "June.xlsx", "sha256": "%s", "shape": "%s",
                  "choices": "{}", "leftOut": []},
         "actions": [{"actionId": "action-audit", %s, "title": "Audit", "ownerText": "",
                      "due": {"text": "Sept 2026", "precision": "month", "last": "2026-09-30"},
                      "state": "in-progress", "closureCriteria": [],
                      "notes": [{"text": "Half done", "when": {"text": "", "precision": "none"}}]}],
         "changes": [{"actionId": "action-beds", "title": "Beds", "ownerText": "",
                      "due": {"text": "", "precision": "none"}, "notes": [], "withdraw": true}]}
        """.formatted(SHA, SHA.replace('9', '8'), SOURCE);

    private static final String MOVE = """
        {"planId": "plan-falls", "actionId": "action-audit",
         "from": "2026-03-31", "to": "2026-04-14", "reason": "Night staff are short"}
        """;

    private static final String ACTION = """
        {"planId": "plan-falls", "title": "Audit forms", "ownerId": "person-amina", "dueBy": "2026-03-31"}
        """;

    private static final String PLAN = """
        {"reference": "AMB26", "title": "Fewer falls", "service": "Oakfield", "purpose": "Safety", "scopeIn": []}
        """;

    private static final String NAME = """
        {"planId": "plan-falls", "name": "As sent to CQC"}
        """;

    private static String with(Class<?> type, String field, String value) {
        var body = type == CreatePlan.class
                ? PLAN
                : type == NameVersion.class ? NAME : type == CreateAction.class ? ACTION : MOVE;
        var without = body.strip()
                .replaceAll("\"" + field + "\": (\"[^\"]*\"|\\[\\]),?\\s*", "")
                .replaceAll(",?\\s*}$", "");
        return without + ", \"" + field + "\": " + value + "}";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String list(int size) {
        return Collections.nCopies(size, "\"Bedrooms\"").toString();
    }

    private static String fingerprint(String command, String body) {
        return JsonRequest.fingerprint(command, body.getBytes(StandardCharsets.UTF_8));
    }

    private <T extends Record> T read(Class<T> type, String body) {
        return json.read(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(Class<? extends Record> type, String body) {
        return catchThrowableOfType(InvalidFields.class, () -> read(type, body)).problems();
    }

    private void isMalformed(byte[] body, String key) {
        assertThatThrownBy(() -> json.read(MoveDueDate.class, body))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.MALFORMED))
                .hasMessage(key);
        assertThatThrownBy(() -> JsonRequest.fingerprint("move-due-date", body)).hasMessage(key);
    }
}
