package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Files that people keep elsewhere, brought in over JSON: sent, looked at, asked about, accepted. */
class ImportIT {

    private static final String CARE_HOME = "care-home-improvement-plan.xlsx";
    private static final String FALLS =
            "No,Action,Owner,Due,Status\n1,Check the mats,%s,31/10/2026,Open\n2,Fit a lamp,%s,30/11/2026,Open\n";

    private final Caller lead = LEAD.on(TRACKER);

    @ParameterizedTest
    @CsvSource({
        "care-home-improvement-plan.xlsx, 19, row 12, closed, 2026-03-20, HC",
        "council-improvement-plan.csv, 30, record 5, not-started, 2026-03-31, ''",
        "action-tracker-brag.xlsx, 90, Closed actions row 4, closed, 2026-02-27, ''",
        "cqc-report-of-actions.docx, 11, 'table 2, item 2', not-started, 2026-09-25, ''",
        "quarterly-notes.xlsx, 12, row 4, completed, 2026-03-31, ''"
    })
    void every_example_becomes_the_plan_that_was_shown(
            String file, int actions, String where, String state, String due, String owner) {
        var events = TRACKER.events();
        var sent = post(file).is(201);
        assertThat(sent.header("Location")).isEqualTo("/api/imports/" + id(sent));
        assertThat(TRACKER.events())
                .as("nothing is stored before it is accepted")
                .isEqualTo(events);
        var rows = sent.json().get("preview").get("rows");
        assertThat(rows).hasSize(actions);
        var row = rowOf(sent, where);
        assertThat(row.get("state").asString()).isEqualTo(state);
        assertThat(row.at("/due/last").asString("")).isEqualTo(due);
        assertThat(row.at("/owners/text").asString()).contains(owner);

        var accepted = accept(sent).is(200);
        assertThat(accepted.json().get("imported").asInt()).isEqualTo(actions);

        var plan = plan(accepted);
        assertThat(plan.get("actions")).hasSize(actions);
        assertThat(plan.get("imports")).hasSize(1);
        for (int i = 0; i < actions; i++) {
            var shown = rows.get(i);
            var stored = plan.get("actions").get(i);
            assertThat(stored.get("title")).isEqualTo(shown.get("title"));
            assertThat(stored.get("state")).isEqualTo(shown.get("state"));
            assertThat(stored.get("sourceReference")).isEqualTo(shown.get("sourceReference"));
            assertThat(stored.at("/source/where")).isEqualTo(shown.get("where"));
            assertThat(stored.at("/source/cells")).isEqualTo(shown.get("raw"));
        }
    }

    @Test
    void a_state_that_the_file_tells_is_its_word_and_not_our_closing() {
        var accepted = accept(post(CARE_HOME).is(201)).is(200);

        var first = plan(accepted).get("actions").get(0);
        assertThat(first.get("state").asString()).isEqualTo("closed");
        assertThat(first.get("reportedIn").asString()).startsWith("import-");
        assertThat(first.at("/source/cells").toString()).contains("Laminate each person's drink");
        var history =
                lead.get("/api/plans/" + planId(accepted) + "/history?size=500").is(200);
        assertThat(history.body()).contains("plan.FileImported", "plan.ActionImported");
        assertThat(history.body()).doesNotContain("plan.ActionClosed", "plan.ActionCompleted");
        var log = lead.get("/api/plans/" + planId(accepted) + "/events").is(200);
        assertThat(log.body()).contains("Delivered in full", "7d765da0df2617eec6491770f1c728814c2407a0386c08");
    }

    @Test
    void answers_change_the_preview_and_then_the_plan() {
        var sent = post(CARE_HOME).is(201);
        var answers = """
            {"owners": {"Registered manager": {"personId": "person-amina"},
                        "Head cook": {"name": "Hetty Cooper", "jobRole": "Head cook"},
                        "Deputy manager": {"nobody": true}},
             "rows": {"row 14": {"accountable": "Registered manager", "split": true},
                      "row 15": {"leaveOut": true},
                      "row 16": {"due": "2026-06-15"}},
             "plan": {"title": "After the inspection of January 2026"}}
            """;

        var preview = patch(sent, answers).is(200).json().get("preview");

        assertThat(preview.at("/plan/title").asString()).isEqualTo("After the inspection of January 2026");
        var accepted = accept(sent).is(200);
        assertThat(accepted.json().get("imported").asInt()).isEqualTo(20);
        assertThat(accepted.json().get("people").asInt()).isEqualTo(1);
        var plan = plan(accepted);
        assertThat(plan.get("title").asString()).isEqualTo("After the inspection of January 2026");
        assertThat(owners(plan)).contains("Hetty Cooper", "Amina");
        assertThat(plan.at("/actions/2/ownerId").asString()).isEqualTo("person-amina");
        assertThat(plan.at("/actions/2/title").asString()).startsWith("Write the right setting");
        assertThat(plan.at("/actions/3/title").asString()).startsWith("Add a mattress line");
        assertThat(plan.at("/actions/5/dueBy").asString()).isEqualTo("2026-06-15");
    }

    @Test
    void an_answer_can_be_taken_back() {
        var sent = post(CARE_HOME).is(201);
        patch(sent, "{\"rows\": {\"row 15\": {\"leaveOut\": true}}}").is(200);

        var again = patch(sent, "{\"rows\": {\"row 15\": null}}").is(200);

        assertThat(rowOf(again, "row 15").get("leftOut").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"colour": "red"}                                 | /colour                              | field.unknown
        {"monthFirst": "yes"}                             | /monthFirst                          | field.wrong-type
        {"columns": {"By whom": "person"}}                | /columns/By whom                     | value.unknown
        {"columns": {"By night": "owners"}}               | /columns/By night                    | import.not-in-file
        {"statusWords": {"Done": {"state": "closed"}}}    | /statusWords/Done                    | import.not-in-file
        {"statusWords": {"Delivered in full": {}}}        | /statusWords/Delivered in full/state | field.required
        {"owners": {"Gardener": {"nobody": true}}}        | /owners/Gardener                     | import.not-in-file
        {"owners": {"Head cook": {}}}                     | /owners/Head cook                    | import.one-owner
        {"owners": {"Head cook": {"name": "Hetty"}}}      | /owners/Head cook/jobRole            | field.required
        {"owners": {"Head cook": {"personId": "person-gone"}}} | /owners/Head cook/personId      | person.unknown
        {"rows": {"row 99": {"leaveOut": true}}}          | /rows/row 99                         | import.not-in-file
        {"rows": {"row 12": {"due": "2026-02-30"}}}       | /rows/row 12/due                     | day.impossible
        {"rows": {"row 12": {"due": "1926-02-20"}}}       | /rows/row 12/due                     | day.out-of-range
        {"rows": {"row 14": {"accountable": "Nobody"}}}   | /rows/row 14/accountable             | import.not-in-file
        {"plan": {"reference": "A B"}}                    | /plan/reference                      | plan.reference-malformed
        {"plan": {"into": "NOPLAN"}}                      | /plan/into                           | plan.unknown
        {"tables": [{"sheet": "Other", "headerRow": 3}]}  | /tables/0/sheet                      | import.not-in-file
        {"changes": {"no-such-change": true}}             | /changes/no-such-change              | import.not-in-file
        """)
    void an_answer_that_does_not_fit_is_refused_by_its_field(String answers, String field, String code) {
        var sent = post(CARE_HOME).is(201);

        var refused = patch(sent, answers).isProblem(422, "fields.invalid");

        assertThat(refused.fields()).containsExactly(field);
        assertThat(refused.fieldCodes()).containsExactly(code);
        assertThat(look(lead, sent).is(200).json().get("preview"))
                .isEqualTo(sent.json().get("preview"));
    }

    @Test
    void the_same_file_again_proposes_no_change() {
        var accepted = accept(post(CARE_HOME).is(201)).is(200);

        var again = Upload.of(CARE_HOME, Upload.example(CARE_HOME))
                .field("plan", reference(accepted))
                .by(lead)
                .is(201);

        assertThat(again.json().at("/preview/plan/into").asString()).isEqualTo(reference(accepted));
        assertThat(again.json().at("/preview/changes")).isEmpty();
        accept(again).isProblem(409, "import.nothing-new");
    }

    @Test
    void a_later_edition_changes_only_what_is_accepted() {
        var first = falls("Night lead", "Night lead");
        patch(first, "{\"owners\": {\"Night lead\": {\"personId\": \"person-amina\"}}}")
                .is(200);
        var plan = accept(first).is(200);
        var later = FALLS.formatted("Night lead", "Day lead").replace("31/10/2026", "15/12/2026")
                + "3,Try a bed alarm,Day lead,01/12/2026,Open\n";
        var received = Upload.of("falls-november.csv", later.getBytes(StandardCharsets.UTF_8))
                .field("plan", planId(plan))
                .by(lead)
                .is(201);
        var sent = patch(received, "{\"owners\": {\"Day lead\": {\"personId\": \"person-colin\"}}}")
                .is(200);
        var changes = sent.json().at("/preview/changes");
        assertThat(changes).hasSize(3);
        var moved = changes.valueStream()
                .filter(change -> change.get("kind").asString().equals("due"))
                .findFirst()
                .orElseThrow();

        patch(sent, "{\"changes\": {\"%s\": true}}".formatted(moved.get("id").asString()))
                .is(200);
        var result = accept(sent).is(200).json();

        assertThat(result.get("imported").asInt()).isEqualTo(1);
        assertThat(result.get("changed").asInt()).isEqualTo(1);
        var now = plan(plan);
        assertThat(now.at("/actions/0/dueBy").asString()).isEqualTo("2026-12-15");
        assertThat(now.at("/actions/1/ownerId").asString()).isEqualTo("person-amina");
        assertThat(now.at("/actions/2/title").asString()).isEqualTo("Try a bed alarm");
        var slippage = lead.get("/api/plans/" + planId(plan) + "/slippage").is(200);
        assertThat(slippage.body()).contains("2026-10-31", "2026-12-15");
    }

    @Test
    void what_was_chosen_is_remembered_for_the_next_file_of_the_same_shape() {
        var first = falls("The night lead", "Amina");
        patch(first, "{\"owners\": {\"The night lead\": {\"personId\": \"person-colin\"}}}")
                .is(200);
        var accepted = accept(first).is(200);

        var second = falls("The night lead", "Amina");

        var night = second.json()
                .at("/preview/ownerNames")
                .valueStream()
                .filter(owner -> owner.get("name").asString().equals("The night lead"))
                .findFirst()
                .orElseThrow();
        assertThat(night.get("personId").asString()).isEqualTo("person-colin");
        assertThat(night.get("remembered").asBoolean()).isTrue();
        assertThat(second.json().at("/preview/plan/earlier").asString()).isEqualTo(reference(accepted));
        assertThat(second.json().at("/preview/plan/into").isNull()).isTrue();
    }

    @Test
    void accepting_twice_answers_the_same_and_stores_nothing_twice() {
        var sent = falls("Amina", "Amina");
        var first = accept(sent).is(200);
        var events = TRACKER.events();

        assertThat(accept(sent).is(200).json()).isEqualTo(first.json());
        assertThat(TRACKER.events()).isEqualTo(events);
        look(lead, sent).isProblem(404, "import.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"AMINA", "VICTOR", "ADA"})
    void only_quality_leads_bring_files_in(People person) {
        var caller = person.on(TRACKER);
        var sent = falls("Amina", "Amina");

        Upload.of(CARE_HOME, Upload.example(CARE_HOME)).by(caller).isProblem(403, "permission.role");
        caller.get("/api/imports").isProblem(403, "permission.role");
        look(caller, sent).isProblem(403, "permission.role");
        call(caller, "POST", sent, "/accept").isProblem(403, "permission.role");
        call(caller, "DELETE", sent, "").isProblem(403, "permission.role");
    }

    @Test
    void nobody_reaches_the_import_of_somebody_else() {
        var sent = falls("Amina", "Amina");
        var vera = People.VERA.on(TRACKER);

        look(vera, sent).isProblem(404, "import.unknown");
        call(vera, "POST", sent, "/accept").isProblem(404, "import.unknown");
        call(vera, "DELETE", sent, "").isProblem(404, "import.unknown");
        assertThat(vera.get("/api/imports").is(200).body()).doesNotContain(id(sent));
        Caller.nobody(TRACKER).get("/api/imports/" + id(sent)).isProblem(401, "sign-in.needed");
    }

    @Test
    void a_plan_of_another_service_takes_no_file() {
        var plan = accept(falls("Amina", "Amina")).is(200);

        var refused = Upload.of(CARE_HOME, Upload.example(CARE_HOME))
                .field("plan", reference(plan))
                .by(People.WENDY.on(TRACKER))
                .isProblem(422, "fields.invalid");

        assertThat(refused.fields()).containsExactly("/plan/into");
    }

    @Test
    void an_import_is_listed_until_it_is_forgotten() {
        var sent = falls("Amina", "Amina");
        assertThat(lead.get("/api/imports")
                        .is(200)
                        .json()
                        .at("/items/0/importId")
                        .asString())
                .isEqualTo(id(sent));

        call(lead, "DELETE", sent, "").is(204);

        look(lead, sent).isProblem(404, "import.unknown");
        accept(sent).isProblem(404, "import.unknown");
        assertThat(lead.get("/api/imports").is(200).body()).doesNotContain(id(sent));
    }

    static Stream<Map.Entry<String, byte[]>> hostile() {
        return Stream.of(
                Map.entry("empty.xlsx", new byte[0]),
                Map.entry("blank.csv", "\n\n ,,\n".getBytes(StandardCharsets.UTF_8)),
                Map.entry("not-a-workbook.xlsx", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1)),
                Map.entry("report.pdf", "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII)),
                Map.entry("half.xlsx", half(Upload.example(CARE_HOME))),
                Map.entry("open-quote.csv", "Action,Owner\n\"Fit a lamp,Amina\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource
    void hostile(Map.Entry<String, byte[]> file) {
        var refused = Upload.of(file.getKey(), file.getValue()).by(lead).isProblem(422);

        assertThat(refused.code()).startsWith("file.");
        assertThat(refused.fields()).containsExactly("/file");
        falls("Amina", "Amina");
    }

    @Test
    void a_file_that_is_too_large_is_refused_whole() {
        var large = new byte[10 * 1024 * 1024 + 1];
        Upload.of("large.xlsx", large).by(lead).isProblem(413, "file.too-large");
        Upload.of("larger.xlsx", new byte[12 * 1024 * 1024]).by(lead).isProblem(413, "file.too-large");
    }

    @Test
    void what_is_no_form_with_one_file_is_refused() {
        assertThat(Upload.empty().field("plan", "AMB26").by(lead).isProblem(422).fields())
                .containsExactly("/file");
        assertThat(Upload.of("", new byte[0]).by(lead).isProblem(422).fieldCodes())
                .containsExactly("file.missing");
        assertThat(Upload.of(CARE_HOME, Upload.example(CARE_HOME))
                        .field("colour", "red")
                        .by(lead)
                        .isProblem(422)
                        .fields())
                .containsExactly("/colour");
        lead.post("/api/imports", "{}").isProblem(415, "body.not-multipart");
    }

    @Test
    void nothing_of_a_file_ends_in_the_application_log() {
        accept(post(CARE_HOME).is(201)).is(200);

        assertThat(TRACKER.log()).doesNotContain("care-home-improvement-plan", "Fenhollow", "Laminate");
    }

    private Answer post(String file) {
        return Upload.of(file, Upload.example(file)).by(lead);
    }

    private Answer falls(String first, String second) {
        var file = FALLS.formatted(first, second).getBytes(StandardCharsets.UTF_8);
        return Upload.of("falls.csv", file).by(lead).is(201);
    }

    private Answer accept(Answer sent) {
        return call(lead, "POST", sent, "/accept");
    }

    private Answer patch(Answer sent, String answers) {
        return lead.call(
                "PATCH",
                "/api/imports/" + id(sent),
                BodyPublishers.ofString(answers),
                Map.of("Content-Type", "application/json"));
    }

    private static Answer look(Caller caller, Answer sent) {
        return caller.get("/api/imports/" + id(sent));
    }

    private static Answer call(Caller caller, String method, Answer sent, String further) {
        return caller.call(method, "/api/imports/" + id(sent) + further, BodyPublishers.noBody(), Map.of());
    }

    private static JsonNode rowOf(Answer sent, String where) {
        return sent.json()
                .at("/preview/rows")
                .valueStream()
                .filter(row -> row.get("where").asString().equals(where))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode plan(Answer accepted) {
        return lead.get("/api/plans/" + planId(accepted)).is(200).json();
    }

    private static Stream<String> owners(JsonNode plan) {
        return plan.get("actions")
                .valueStream()
                .map(action -> action.path("owner").asString(""));
    }

    private static String id(Answer sent) {
        return sent.json().get("importId").asString();
    }

    private static String planId(Answer accepted) {
        return accepted.json().get("planId").asString();
    }

    private static String reference(Answer accepted) {
        return accepted.json().get("reference").asString();
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
