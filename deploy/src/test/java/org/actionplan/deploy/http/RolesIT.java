package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.ADA;
import static org.actionplan.deploy.http.People.ADMIN;
import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.COLIN;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.People.WENDY;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, asked of every address with every account. */
class RolesIT {

    /** What contributors may send; everything else is for quality leads. */
    private static final Set<String> FOR_CONTRIBUTORS = Set.of(
            "accept-delegation",
            "decline-delegation",
            "report-back",
            "start-action",
            "record-progress",
            "complete-action",
            "record-lesson");

    private static final List<String> QUERIES = List.of(
            "/api/plans",
            "/api/plans/{plan}",
            "/api/plans/{plan}?version=1",
            "/api/plans/{plan}/history",
            "/api/plans/{plan}/compare?from=1",
            "/api/plans/{plan}/slippage",
            "/api/plans/{plan}/events",
            "/api/actions",
            "/api/people",
            "/api/status",
            "/api/tokens",
            "/v3/api-docs");

    private static Story story;
    private static Story closed;

    @BeforeAll
    static void tellStories() {
        story = Story.told();
        closed = Story.begin();
        closed.send("close-plan", LEAD);
    }

    static List<String> commands() {
        return List.copyOf(CommandNames.all().keySet());
    }

    static List<String> queries() {
        return QUERIES.stream()
                .map(path -> path.replace("{plan}", story.planId()))
                .toList();
    }

    /** A body that is empty gets past the question of roles and is refused by shape alone: nothing is stored. */
    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_for_certain_roles(String command) {
        var forContributors = FOR_CONTRIBUTORS.contains(command) ? 422 : 403;
        assertThat(statusOf(LEAD, command)).isEqualTo(422);
        assertThat(statusOf(ADMIN, command)).as("admin is a quality lead too").isEqualTo(422);
        assertThat(statusOf(AMINA, command)).isEqualTo(forContributors);
        assertThat(statusOf(VICTOR, command)).isEqualTo(403);
        assertThat(statusOf(ADA, command)).isEqualTo(403);
        var before = TRACKER.events();
        VICTOR.on(TRACKER).command(command, story.body(command)).isProblem(403, "permission.role");
        ADA.on(TRACKER).command(command, story.body(command)).isProblem(403, "permission.role");
        Caller.nobody(TRACKER).command(command, story.body(command)).isProblem(401, "sign-in.needed");
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_is_for_everybody_who_is_signed_in(String query) {
        for (var somebody : List.of(ADMIN, ADA, LEAD, VERA, AMINA, COLIN, VICTOR)) {
            somebody.on(TRACKER).get(query).is(200);
        }
        Caller.nobody(TRACKER).get(query).isProblem(401, "sign-in.needed");
    }

    @Test
    void a_contributor_works_on_what_is_theirs_only() {
        var own = Story.told();
        var before = TRACKER.events();
        for (var command : List.of("start-action", "record-progress", "complete-action")) {
            COLIN.on(TRACKER).command(command, own.body(command)).isProblem(403, "permission.not-yours");
        }
        for (var command : List.of("accept-delegation", "report-back")) {
            AMINA.on(TRACKER).command(command, own.body(command)).isProblem(403, "permission.not-yours");
        }
        AMINA.on(TRACKER)
                .command(
                        "decline-delegation",
                        own.body("decline-delegation", Map.of("delegationId", "delegation-forms")))
                .isProblem(403, "permission.not-yours");
        assertThat(TRACKER.events()).isEqualTo(before);
        own.send("start-action", AMINA);
        own.send("report-back", COLIN);
        own.send("record-lesson", COLIN);
    }

    @Test
    void only_administrators_open_accounts() {
        for (var somebody : List.of(LEAD, AMINA, VICTOR, WENDY)) {
            somebody.on(TRACKER).post("/api/accounts", "{}").isProblem(403, "permission.role");
        }
        ADA.on(TRACKER).post("/api/accounts", "{}").isProblem(422, "fields.invalid");
        ADMIN.on(TRACKER).post("/api/accounts", "{}").isProblem(422, "fields.invalid");
        Caller.nobody(TRACKER).post("/api/accounts", "{}").isProblem(401, "sign-in.needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/plan",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/v3/api-docs.yaml",
                "/api/commands/create-plan"
            })
    void of_the_json_interface_nothing_but_health_is_open(String path) {
        Caller.nobody(TRACKER).get(path).isProblem(401, "sign-in.needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic !!!",
                "Basic bGVhZA==",
                "Bearer",
                "Bearer nothing",
                "Digest x",
                "Basic bGVhZDo=",
                "x"
            })
    void credentials_that_are_not_right_are_told_alike(String authorization) {
        var answer = Caller.nobody(TRACKER).from("127.0.0.9").get("/api/plans", "Authorization", authorization);
        answer.isProblem(401, "sign-in.needed");
        assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(2);
    }

    @Test
    void a_limited_account_sees_its_own_service_only() {
        var own = new Story("plan-willow", "WILLOW1");
        own.send("create-plan", Map.of("service", "Willow House"), WENDY);
        var wendy = WENDY.on(TRACKER);
        wendy.get("/api/plans/WILLOW1").is(200);
        var references = wendy.get("/api/plans?size=500").is(200).json().get("items");
        assertThat(references.valueStream().map(plan -> plan.get("service").asString()))
                .containsOnly("Willow House");
        assertThat(wendy.get("/api/plans?service=Oakfield").json().get("total").asInt())
                .isZero();
        assertThat(wendy.get("/api/plans?text=" + story.reference())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(wendy.get("/api/actions?size=500").json().get("total").asInt())
                .isZero();
        assertThat(wendy.get("/api/actions?at=2099-01-01").json().get("total").asInt())
                .isZero();
        assertThat(wendy.get("/api/actions?owner=person-amina")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    /** Whether a plan exists must not show either: both answers are the same to the letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?version=1",
                "?version=99",
                "?at=2020-01-01",
                "/history",
                "/compare?from=1",
                "/compare?from=99",
                "/compare?from=2020-01-01",
                "/slippage",
                "/slippage?at=2020-01-01",
                "/events"
            })
    void a_plan_of_another_service_reads_like_one_that_is_not_there(String query) {
        for (var name : List.of(story.planId(), story.reference())) {
            alike(
                    WENDY.on(TRACKER).get("/api/plans/" + name + query),
                    WENDY.on(TRACKER).get("/api/plans/plan-none" + query));
        }
        alike(
                WENDY.on(TRACKER).get("/api/events/live?plan=" + story.planId()),
                WENDY.on(TRACKER).get("/api/events/live?plan=plan-none"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_on_a_plan_of_another_service_is_answered_like_one_that_is_not_there(String command) {
        if (Set.of("create-plan", "import-plan", "add-person", "correct-person").contains(command)) {
            return;
        }
        var before = TRACKER.events();
        var wendy = WENDY.on(TRACKER);
        for (var plan : List.of(story, closed)) {
            alike(
                    wendy.command(command, plan.body(command)),
                    wendy.command(command, plan.body(command, Map.of("planId", "plan-none"))));
            alike(
                    wendy.command(command, Answer.text(plan.body(command)), "If-Match", "\"99\""),
                    wendy.command(
                            command,
                            Answer.text(plan.body(command, Map.of("planId", "plan-none"))),
                            "If-Match",
                            "\"99\""));
        }
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @Test
    void a_limited_account_creates_plans_for_its_own_service_only() {
        WENDY.on(TRACKER)
                .command("create-plan", new Story("plan-not-hers", "NOTHERS").body("create-plan"))
                .isProblem(403, "permission.not-your-service");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_limited_account_hears_of_its_own_service_only() throws Exception {
        var hers = new Story("plan-heard", "HEARD1");
        var wendy = WENDY.on(TRACKER);
        var request = wendy.request("GET", TRACKER.at("/api/events/live"), BodyPublishers.noBody(), Map.of());
        var http = wendy.http();
        try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
            var all = lines.iterator();
            all.next();
            story.send("record-lesson", Map.of("lessonId", "lesson-unheard"), LEAD);
            hers.send("create-plan", Map.of("service", "Willow House"), WENDY);
            var heard = new ArrayList<String>();
            while (heard.stream().noneMatch(line -> line.contains("plan-heard"))) {
                heard.add(all.next());
            }
            assertThat(String.join("\n", heard)).doesNotContain(story.planId());
        }
        http.shutdownNow();
    }

    @Test
    void whoever_guesses_passwords_is_slowed_down_while_others_work_on() {
        LEAD.on(TRACKER).get("/api/status").is(200);
        var statuses = new TreeSet<Integer>();
        Answer last = null;
        for (int i = 0; i < 14; i++) {
            last = Caller.with(TRACKER, "lead", "a wrong password " + i)
                    .from("127.0.0.7")
                    .get("/api/status");
            statuses.add(last.status());
        }
        assertThat(statuses).containsExactly(401, 429);
        last.isProblem(429, "sign-in.too-many-tries");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        LEAD.on(TRACKER).get("/api/status").is(200);
        LEAD.on(TRACKER).from("127.0.0.7").get("/api/status").is(200);
    }

    @Test
    void a_name_that_nobody_has_is_answered_like_a_wrong_password() {
        alike(
                Caller.with(TRACKER, "nobody", "some wrong password")
                        .from("127.0.0.8")
                        .get("/api/status"),
                Caller.with(TRACKER, "lead", "some wrong password")
                        .from("127.0.0.8")
                        .get("/api/status"));
    }

    @Test
    void no_password_and_no_token_is_ever_logged_or_stored_in_the_open() {
        var token = VICTOR.on(TRACKER)
                .post("/api/tokens", "{\"name\": \"Logged\", \"expiresOn\": \"2099-12-31\"}")
                .is(201)
                .json()
                .get("token")
                .asString();
        Caller.withToken(TRACKER, token).get("/api/nothing").is(404);
        ADA.on(TRACKER)
                .post("/api/accounts", "{\"password\": \"do not log this one\"")
                .isProblem(400, "body.malformed");
        ADA.on(TRACKER)
                .post("/api/accounts", "{\"password\": \"do not log this one\"}")
                .isProblem(422);
        var log = TRACKER.log();
        assertThat(log)
                .doesNotContain(token)
                .doesNotContain("do not log this one")
                .doesNotContain("$argon2");
        Stream.of(People.values()).forEach(person -> assertThat(log).doesNotContain(person.password()));
        assertThat(story.get("/events").body()).doesNotContain("argon2");
    }

    private static int statusOf(People sender, String command) {
        return sender.on(TRACKER).command(command, "{}").status();
    }

    private static void alike(Answer one, Answer other) {
        assertThat(one.status()).isGreaterThanOrEqualTo(400).isEqualTo(other.status());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    }
}
