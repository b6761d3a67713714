package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One process that decides and two that show, over one PostgreSQL and one server of views. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SplitRolesIT {

    private static final Duration TAKE_OVER = Duration.ofSeconds(40);

    @TempDir
    static Path home;

    private static Postgres postgres;
    private static ViewServer views;
    private static TrackerProcess deciding;
    private static TrackerProcess holding;
    private static TrackerProcess other;
    private static Client client;
    private static String owner;
    private static String plan;

    @BeforeAll
    static void start() throws IOException {
        postgres = new Postgres(home.resolve("postgres"));
        views = new ViewServer();
        deciding = launch("command");
        holding = launch("query", decidedThere()).serving();
        deciding.serving();
        other = launch("query", decidedThere()).serving(); // finds the projections taken
        client = deciding.client();
        owner = client.done("add-person", Map.of("name", "Amina Yusuf", "jobRole", "Deputy manager"))
                .path("created")
                .path("personId")
                .asString();
        plan = Writers.plan(client, "SPLIT");
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
        holding.close();
        deciding.close();
        views.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void what_was_written_is_shown_by_both_at_once() {
        for (int n = 0; n < 20; n++) {
            var title = "Read back %03d".formatted(n);
            var version = client.done(
                            "create-action",
                            Map.of("planId", plan, "title", title, "ownerId", owner, "dueBy", "2030-03-31"))
                    .path("version")
                    .asLong();
            for (var reader : List.of(holding.client(), other.client())) {
                assertThat(reader.read("/api/plans/SPLIT").path("version").asLong())
                        .isGreaterThanOrEqualTo(version);
                assertThat(titles(reader)).contains(title);
                assertThat(listedVersion(reader)).isGreaterThanOrEqualTo(version);
            }
        }
    }

    @Test
    @Order(2)
    void whoever_listens_at_either_hears_of_a_change() {
        var atHolding = listen(holding.client());
        var atOther = listen(other.client());

        var version = client.done(
                        "record-lesson", Map.of("planId", plan, "text", "Two carers at the handover see more"))
                .path("version")
                .asLong();

        for (var heard : List.of(atHolding, atOther)) {
            await().until(() -> heard.stream().anyMatch(line -> line.startsWith("data:")));
            var told = Client.JSON.readTree(heard.stream()
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow()
                    .substring("data:".length()));
            assertThat(told.path("plan").asString()).isEqualTo(plan);
            assertThat(told.path("version").asLong()).isEqualTo(version);
            assertThat(told.path("type").asString()).isEqualTo("plan.LessonRecorded");
        }
    }

    @Test
    @Order(3)
    void accounts_and_tokens_made_at_one_count_at_the_others() throws Exception {
        var opened = client.post(
                "/api/accounts",
                Map.of(
                        "username",
                        "amina",
                        "password",
                        "a-walk-after-tea",
                        "personId",
                        owner,
                        "roles",
                        List.of("viewer")));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var amina = Client.basic("amina", "a-walk-after-tea");
        var issued = client.as(amina).post("/api/tokens", Map.of("name", "Ward screen", "expiresOn", "2099-12-31"));
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        var token = "Bearer " + issued.json().path("token").asString();

        for (var tracker : List.of(deciding, holding, other)) {
            assertThat(tracker.client().as(token).get("/api/tokens").status()).isNotEqualTo(401);
        }
        for (var reader : List.of(holding.client(), other.client())) {
            assertThat(reader.as(amina).get("/api/plans/SPLIT").status()).isEqualTo(200);
            assertThat(reader.as(token).get("/api/plans/SPLIT").status()).isEqualTo(200);
            assertThat(reader.as(token + "x").get("/api/plans/SPLIT").status()).isEqualTo(401);
        }
    }

    @Test
    @Order(4)
    void a_command_sent_to_one_that_only_shows_is_refused_clearly() throws Exception {
        var refused = holding.client().command("record-lesson", Map.of("planId", plan, "text", "Lost at the door"));

        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
        assertThat(refused.headers().get("content-type")).containsExactly("application/problem+json");
        assertThat(refused.code()).isNotEmpty();
        assertThat(other.client().log(plan)).noneMatch(event -> event.toString().contains("Lost at the door"));
    }

    @Test
    @Order(5)
    void who_signs_in_at_one_is_known_at_the_others_and_what_they_send_is_decided_elsewhere() throws Exception {
        var visitor = new Visitor();
        var credentials = Map.of("username", "admin", "password", TrackerProcess.PASSWORD);
        assertThat(Visitor.leadsTo(visitor.fillIn(holding, "/sign-in", credentials)))
                .isEqualTo("303 /");

        var lesson = Map.of("kind", "lesson", "text", "Sent where nothing is decided", "actionId", "");
        var sent = visitor.fillIn(other, "/plans/SPLIT/lessons/new", lesson);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var stored = holding.client().log(plan).getLast();
        assertThat(stored.path("type").asString()).isEqualTo("plan.LessonRecorded");
        assertThat(stored.path("actor").asString()).isEqualTo("person-admin");
        assertThat(stored.path("payload").path("text").asString()).isEqualTo("Sent where nothing is decided");
    }

    @Test
    @Order(6)
    void when_the_one_that_writes_the_views_dies_the_other_takes_over() {
        holding.kill();
        var title = "Written after the kill";
        var version = client.done(
                        "create-action",
                        Map.of("planId", plan, "title", title, "ownerId", owner, "dueBy", "2030-03-31"))
                .path("version")
                .asLong();
        var reader = other.client();

        assertThat(reader.read("/api/plans/SPLIT").path("version").asLong()).isEqualTo(version);
        await().atMost(TAKE_OVER).untilAsserted(() -> {
            assertThat(titles(reader)).contains(title);
            assertThat(listedVersion(reader)).isEqualTo(version);
        });
        Views.awaitCaughtUp(reader);
    }

    private static TrackerProcess launch(String role, String... more) {
        var options = new ArrayList<>(
                List.of("--tracker.role=" + role, postgres.option(), "--tracker.views.url=" + views.address()));
        options.addAll(List.of(more));
        return TrackerProcess.launch(home.resolve(role), options.toArray(String[]::new));
    }

    private static String decidedThere() {
        return "--tracker.commands.url=" + deciding.client().tracker();
    }

    private static List<String> titles(Client reader) {
        return reader.read("/api/actions?size=500&owner=" + owner)
                .path("items")
                .valueStream()
                .map(action -> action.path("title").asString())
                .toList();
    }

    private static long listedVersion(Client reader) {
        return reader.read("/api/plans").path("items").path(0).path("version").asLong();
    }

    /** Waits until the server has begun to talk, so that nothing said later is missed. */
    private static BlockingQueue<String> listen(Client reader) {
        var heard = new LinkedBlockingQueue<String>();
        var asking = reader.request("/api/events/live?plan=SPLIT").GET().build();
        Thread.ofVirtual().start(() -> {
            try {
                reader.http()
                        .send(asking, HttpResponse.BodyHandlers.ofLines())
                        .body()
                        .forEach(heard::add);
            } catch (IOException | UncheckedIOException | InterruptedException e) {
                heard.add("ended: " + e); // as every connection does when its tracker is stopped
            }
        });
        await().until(() -> !heard.isEmpty());
        return heard;
    }
}
