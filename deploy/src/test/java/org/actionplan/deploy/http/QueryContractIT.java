package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What API.md promises of queries, seen from outside. */
class QueryContractIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Caller lead = LEAD.on(TRACKER);

    @Test
    void a_plan_reads_with_everything_on_it() {
        var story = Story.told();
        var answer = story.get("").is(200);
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
        var plan = answer.json();
        assertThat(plan.propertyNames())
                .contains("planId", "reference", "title", "service", "purpose", "scopeIn", "scopeOut", "state")
                .contains("version", "recordedAt", "objectives", "actions", "milestones", "lessons", "versions");
        assertThat(plan.get("state").asString()).isEqualTo("open");
        var action = plan.at("/actions/0");
        assertThat(action.propertyNames())
                .contains("actionId", "ref", "title", "task", "objectiveId", "ownerId", "owner", "state", "open")
                .contains("startsOn", "dueBy", "promisedBy", "timesMoved", "completedOn", "closedOn", "closedBy")
                .contains("horizon", "delegations");
        assertThat(action.get("ref").asString()).isEqualTo(story.reference() + "-01");
        assertThat(action.get("owner").asString()).isEqualTo("Amina");
        assertThat(action.get("state").asString()).isEqualTo("not-started");
        assertThat(action.get("open").asBoolean()).isTrue();
        assertThat(action.get("closedOn").isNull()).isTrue();
        assertThat(action.at("/delegations/0/delegationId").asString()).isEqualTo("delegation-forms");
    }

    @Test
    void a_plan_is_found_by_its_reference_whatever_the_case() {
        var story = Story.begin();
        for (var name : List.of(story.reference(), story.reference().toLowerCase(Locale.ROOT))) {
            assertThat(lead.get("/api/plans/" + name)
                            .is(200)
                            .json()
                            .get("planId")
                            .asString())
                    .isEqualTo(story.planId());
        }
    }

    @Test
    void a_plan_reads_as_at_a_version_a_day_and_an_instant() {
        var story = Story.told();
        assertThat(story.get("?version=1").json().get("actions").isEmpty()).isTrue();
        assertThat(story.get("?version=1").header("ETag")).isEqualTo("\"1\"");
        var today = LocalDate.now(ENGLAND);
        assertThat(story.get("?at=" + today).json().get("version").asLong()).isEqualTo(5);
        var third = lead.get("/api/plans/" + story.planId() + "?version=3").json();
        var moment = third.get("recordedAt").asString();
        assertThat(story.get("?at=" + moment).json()).isEqualTo(third);
        story.get("?version=6").isProblem(404, "version.unknown");
        story.get("?version=0").isProblem(404, "version.unknown");
        story.get("?at=" + today.minusDays(1)).isProblem(404, "plan.not-yet");
        story.get("?at=2020-01-01T00:00:00Z").isProblem(404, "plan.not-yet");
        story.get("?version=1&at=" + today).isProblem(422, "fields.invalid");
    }

    @Test
    void history_tells_newest_first_who_changed_what_when_and_why() {
        var story = Story.told();
        story.send("move-due-date", VERA);
        story.send("start-action", AMINA);
        var history = story.get("/history").is(200).json();
        assertListing(history, 7);
        var started = history.at("/items/0");
        assertThat(started.propertyNames())
                .contains("version", "recordedAt", "actor", "event", "item", "happenedOn", "reason", "changes");
        assertThat(started.get("happenedOn").asString()).isEqualTo("2026-02-03");
        var moved = history.at("/items/1");
        assertThat(moved.get("version").asLong()).isEqualTo(6);
        assertThat(moved.get("event").asString()).isEqualTo("plan.DueDateMoved");
        assertThat(moved.get("actor")).isEqualTo(json("{'id': 'person-vera', 'name': 'Vera'}"));
        assertThat(moved.at("/item/kind").asString()).isEqualTo("action");
        assertThat(moved.at("/item/id").asString()).isEqualTo("action-audit");
        assertThat(moved.at("/item/ref").asString()).isEqualTo(story.reference() + "-01");
        assertThat(moved.at("/item/title").asString()).isEqualTo("Audit the falls risk forms");
        assertThat(moved.get("reason").asString()).isEqualTo("The night lead is ill.");
        assertThat(moved.get("changes"))
                .isEqualTo(json("[{'field': 'dueBy', 'from': '2026-03-31', 'to': '2026-04-30'}]"));
        var today = LocalDate.now(ENGLAND);
        assertThat(total(story, "/history?actor=person-vera")).isEqualTo(1);
        assertThat(total(story, "/history?item=action-audit")).isEqualTo(3);
        assertThat(total(story, "/history?item=" + story.reference() + "-01&actor=person-amina"))
                .isPositive();
        assertThat(total(story, "/history?since=" + today + "&until=" + today)).isEqualTo(7);
        assertThat(total(story, "/history?until=" + today.minusDays(1))).isZero();
    }

    @Test
    void two_versions_are_compared_field_by_field_with_who_and_why() {
        var story = Story.told();
        story.send("name-version", Map.of("version", 5), LEAD);
        story.send("move-due-date", VERA);
        story.send("record-lesson", AMINA);
        var comparison = story.get("/compare?from=As%20sent%20to%20CQC").is(200).json();
        assertThat(comparison.at("/from/version").asLong()).isEqualTo(5);
        assertThat(comparison.at("/to/version").asLong()).isEqualTo(8);
        assertThat(comparison.get("removed").isEmpty()).isTrue();
        assertThat(comparison
                        .get("added")
                        .valueStream()
                        .map(item -> item.at("/item/kind").asString()))
                .containsExactlyInAnyOrder("lesson", "version");
        var changed = comparison.at("/changed/0");
        assertThat(changed.at("/item/id").asString()).isEqualTo("action-audit");
        assertThat(changed.at("/changes/0/field").asString()).isEqualTo("dueBy");
        assertThat(changed.at("/changes/0/from").asString()).isEqualTo("2026-03-31");
        assertThat(changed.at("/changes/0/to").asString()).isEqualTo("2026-04-30");
        var cause = changed.at("/changes/0/because/0");
        assertThat(cause.get("version").asLong()).isEqualTo(7);
        assertThat(cause.at("/actor/name").asString()).isEqualTo("Vera");
        assertThat(cause.get("reason").asString()).isEqualTo("The night lead is ill.");
        var today = LocalDate.now(ENGLAND);
        assertThat(story.get("/compare?from=1&to=" + today)
                        .json()
                        .at("/to/version")
                        .asLong())
                .isEqualTo(8);
        assertThat(story.get("/compare?from=5&to=1").json().get("removed").size())
                .isEqualTo(4);
        story.get("/compare").isProblem(422, "fields.invalid");
        story.get("/compare?from=nobody%20said%20that").isProblem(404, "version.unknown");
        story.get("/compare?from=1&to=99").isProblem(404, "version.unknown");
        story.get("/compare?from=" + today.minusDays(1)).isProblem(404, "plan.not-yet");
    }

    @Test
    void slippage_lists_every_promise_beside_every_move() {
        var story = Story.told();
        story.send("move-due-date", VERA);
        var ledger = story.get("/slippage").is(200).json();
        assertThat(ledger.get("items").size()).isEqualTo(3);
        var line = ledger.get("items")
                .valueStream()
                .filter(one -> one.at("/item/kind").asString().equals("action"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("owner").asString()).isEqualTo("Amina");
        assertThat(line.get("promisedBy").asString()).isEqualTo("2026-03-31");
        assertThat(line.get("dueBy").asString()).isEqualTo("2026-04-30");
        assertThat(line.get("daysSlipped").asInt()).isEqualTo(30);
        assertThat(line.at("/moves/0/actor/name").asString()).isEqualTo("Vera");
        assertThat(line.at("/moves/0/reason").asString()).isEqualTo("The night lead is ill.");
        assertThat(line.at("/moves/0/to").asString()).isEqualTo("2026-04-30");
        assertThat(line.has("stateOnPromisedDay")).isTrue();
        story.get("/slippage?at=2020-01-01").isProblem(404, "plan.not-yet");
    }

    @Test
    void the_raw_log_is_complete_and_in_order() {
        var story = Story.told();
        var answer = story.get("/events").is(200);
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        var lines = answer.body().lines().map(Answer.JSON::readTree).toList();
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .contains("sequence", "type", "recordedAt", "actor", "metadata", "payload"));
        assertThat(lines.stream().map(line -> line.get("sequence").asLong())).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(lines.getFirst().get("type").asString()).isEqualTo("plan.PlanCreated");
        assertThat(lines.getFirst().get("actor").asString()).isEqualTo("person-lead");
        assertThat(lines.getFirst().at("/payload/planId").asString()).isEqualTo(story.planId());
    }

    @Test
    void actions_are_filtered_across_plans() {
        var story = Story.begin();
        story.send("create-objective", LEAD);
        story.send("create-action", Map.of("actionId", "action-late", "ownerId", "person-vera"), LEAD);
        story.send(
                "create-action",
                Map.of(
                        "actionId",
                        "action-far",
                        "ownerId",
                        "person-vera",
                        "dueBy",
                        "2099-01-01",
                        "horizon",
                        "long-term"),
                LEAD);
        assertThat(mine("")).contains("action-late", "action-far");
        assertThat(mine("&overdue=true")).contains("action-late").doesNotContain("action-far");
        assertThat(mine("&overdue=false")).contains("action-far").doesNotContain("action-late");
        assertThat(mine("&horizon=long-term")).contains("action-far").doesNotContain("action-late");
        assertThat(mine("&state=in-progress")).doesNotContain("action-far", "action-late");
        assertThat(mine("&at=" + LocalDate.now(ENGLAND).minusDays(1))).isEmpty();
        VERA.on(TRACKER)
                .command(
                        "withdraw-action",
                        story.body("withdraw-action", Map.of("actionId", "action-far", "supersededBy", "action-late")))
                .is(200);
        assertThat(mine("&open=false")).contains("action-far");
        assertThat(mine("&open=true")).doesNotContain("action-far");
        var line = lead.get("/api/actions?owner=person-vera&open=true").json().at("/items/0");
        assertThat(line.at("/plan/reference").asString()).isNotEmpty();
        assertThat(line.get("owner").asString()).isEqualTo("Vera");
        lead.get("/api/actions?state=done").isProblem(422, "fields.invalid");
        lead.get("/api/actions?open=maybe").isProblem(422, "fields.invalid");
    }

    @Test
    void plans_are_listed_by_service_state_and_words_in_pages() {
        var story = Story.begin();
        assertThat(references("?text=" + story.reference())).contains(story.reference());
        assertThat(references("?service=Willow%20House&size=500")).doesNotContain(story.reference());
        assertThat(references("?state=closed&size=500")).doesNotContain(story.reference());
        var page = lead.get("/api/plans?page=0&size=1").json();
        assertThat(page.get("items").size()).isEqualTo(1);
        assertThat(page.get("total").asLong()).isPositive();
        assertThat(lead.get("/api/plans?page=1000000&size=500")
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
        for (var wrong :
                List.of("size=0", "size=501", "page=-1", "page=x", "size=1e1", "page=99999999999", "page=1&page=2")) {
            lead.get("/api/plans?" + wrong).isProblem(422, "fields.invalid");
        }
        var summary = lead.get("/api/plans?text=" + story.reference()).json().at("/items/0");
        assertThat(summary.propertyNames()).contains("planId", "reference", "title", "service", "state", "version");
    }

    @Test
    void lists_show_what_one_has_just_written() {
        var story = Story.begin();
        IntStream.rangeClosed(1, 10).forEach(number -> {
            var action = "action-own-" + number;
            var body = story.body("create-action", Map.of("actionId", action));
            body.remove("objectiveId");
            var version = lead.command("create-action", body)
                    .is(200)
                    .json()
                    .get("version")
                    .asLong();
            assertThat(VICTOR.on(TRACKER)
                            .get("/api/plans/" + story.reference())
                            .json()
                            .get("version")
                            .asLong())
                    .isGreaterThanOrEqualTo(version);
            assertThat(lead.get("/api/actions?owner=person-amina&size=500").body())
                    .contains(action);
            assertThat(lead.get("/api/plans?text=" + story.reference())
                            .json()
                            .at("/items/0/version")
                            .asLong())
                    .isGreaterThanOrEqualTo(version);
        });
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void what_is_recorded_is_told_live() throws Exception {
        var story = Story.begin();
        var http = lead.http();
        var request = lead.request(
                "GET", TRACKER.at("/api/events/live?plan=" + story.reference()), BodyPublishers.noBody(), Map.of());
        var stream = http.send(request, BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (var lines = stream.body()) {
            var all = lines.iterator();
            assertThat(all.next()).startsWith(":");
            Story.begin();
            story.send("create-objective", LEAD);
            var data = "";
            while (!data.startsWith("data:")) {
                data = all.next();
            }
            assertThat(Answer.JSON.readTree(data.substring("data:".length())))
                    .isEqualTo(json(
                            "{'plan': '%s', 'version': 2, 'type': 'plan.ObjectiveCreated'}".formatted(story.planId())));
        }
        http.shutdownNow();
    }

    @Test
    void status_counts_events_and_tells_how_far_projections_are() {
        var before = TRACKER.events();
        Story.begin();
        var status = lead.get("/api/status").is(200).json();
        assertThat(status.get("events").asLong()).isEqualTo(before + 1);
        assertThat(status.get("version").asString()).isNotEmpty();
        assertThat(status.get("projections").size()).isPositive();
        status.get("projections").forEach(one -> assertThat(one.propertyNames()).contains("name", "position", "lag"));
    }

    @Test
    void a_token_opens_the_same_doors_until_it_is_revoked() {
        var body = "{\"name\": \"Board report\", \"expiresOn\": \"2099-12-31\"}";
        var issued = VICTOR.on(TRACKER).post("/api/tokens", body).is(201).json();
        var program = Caller.withToken(TRACKER, issued.get("token").asString());
        program.get("/api/plans").is(200);
        program.command("create-plan", "{}").isProblem(403, "permission.role");
        var list = VICTOR.on(TRACKER).get("/api/tokens").is(200);
        assertThat(list.body())
                .contains("Board report")
                .doesNotContain(issued.get("token").asString());
        var path = "/api/tokens/" + issued.get("id").asString();
        LEAD.on(TRACKER).call("DELETE", path, BodyPublishers.noBody(), Map.of()).isProblem(404, "token.unknown");
        program.get("/api/plans").is(200);
        VICTOR.on(TRACKER)
                .call("DELETE", path, BodyPublishers.noBody(), Map.of())
                .is(204);
        program.get("/api/plans").isProblem(401, "sign-in.needed");
        VICTOR.on(TRACKER)
                .post("/api/tokens", "{\"name\": \"Old\", \"expiresOn\": \"2020-01-01\"}")
                .isProblem(422, "fields.invalid");
    }

    @Test
    void an_account_is_opened_without_telling_its_password() {
        var person = lead.command("add-person", "{\"name\": \"Nora\", \"jobRole\": \"Nurse\"}")
                .is(200)
                .json()
                .get("stream")
                .asString();
        var body = """
            {"username": "nora", "password": "a very long password", "personId": "%s", "roles": ["viewer"]}\
            """.formatted(person);
        var opened = People.ADA.on(TRACKER).post("/api/accounts", body).is(201);
        assertThat(opened.body()).doesNotContain("a very long password").doesNotContain("argon");
        assertThat(opened.json().get("username").asString()).isEqualTo("nora");
        Caller.with(TRACKER, "nora", "a very long password").get("/api/plans").is(200);
        People.ADA.on(TRACKER).post("/api/accounts", body).isProblem(409);
    }

    @Test
    void the_description_and_health_can_be_read() {
        assertThat(lead.get("/v3/api-docs").is(200).json().get("openapi").asString())
                .startsWith("3.1");
        var health = Caller.nobody(TRACKER).get("/actuator/health").is(200).json();
        assertThat(health.get("status").asString()).isEqualTo("UP");
        Caller.nobody(TRACKER).get("/actuator/health/readiness").is(200);
        Caller.nobody(TRACKER).get("/actuator/health/liveness").is(200);
    }

    private List<String> mine(String more) {
        return lead.get("/api/actions?owner=person-vera&size=500" + more)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(line -> line.get("actionId").asString())
                .toList();
    }

    private List<String> references(String query) {
        return lead.get("/api/plans" + query)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(plan -> plan.get("reference").asString())
                .toList();
    }

    private static long total(Story story, String path) {
        return story.get(path).is(200).json().get("total").asLong();
    }

    private static void assertListing(JsonNode list, int total) {
        assertThat(list.propertyNames()).contains("items", "page", "size", "total", "asOf");
        assertThat(list.get("total").asInt()).isEqualTo(total);
        assertThat(list.get("size").asInt()).isEqualTo(50);
        assertThat(Instant.parse(list.get("asOf").asString()))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(60));
    }

    private static JsonNode json(String singleQuoted) {
        return Answer.JSON.readTree(singleQuoted.replace('\'', '"'));
    }
}
