package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.actionplan.api.CommandNames;
import tools.jackson.databind.JsonNode;

/**
 * Generated requests to the command endpoint: whatever comes, the answer is a receipt or a problem, never a fault, and an
 * error stores nothing. What was found is kept below as examples.
 */
class CommandFuzzIT {

    private static final List<String> NAMES = List.copyOf(CommandNames.all().keySet());
    private static final Story STORY = Story.told();

    private final Caller lead = LEAD.on(TRACKER);
    private long events = TRACKER.events();

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void a_valid_body_with_some_fields_changed(
            @ForAll("names") String name, @ForAll("changes") Map<String, JsonNode> changes) {
        var body = STORY.body(name);
        var fields = List.copyOf(body.propertyNames());
        changes.forEach((at, value) -> {
            var field = at.startsWith("#") ? fields.get(Integer.parseInt(at.substring(1)) % fields.size()) : at;
            body.set(field, value);
        });
        check(name, Answer.text(body).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void any_json_at_all(@ForAll("names") String name, @ForAll("json") JsonNode body) {
        check(name, Answer.text(body).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void a_valid_body_with_some_bytes_changed(
            @ForAll("names") String name, @ForAll("bytes") byte[] noise, @ForAll("places") int place) {
        var body = Answer.text(STORY.body(name)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(
                noise,
                0,
                body,
                place % Math.max(1, body.length - noise.length),
                Math.min(noise.length, body.length / 2));
        check(name, body, Map.of());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void bytes_that_mean_nothing(@ForAll("names") String name, @ForAll("bytes") byte[] body) {
        check(name, body, Map.of());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void headers_that_mean_nothing(
            @ForAll("names") String name, @ForAll("headerNames") String header, @ForAll("headerValues") String value) {
        check(name, "{}".getBytes(StandardCharsets.UTF_8), Map.of(header, value));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void queries_that_mean_nothing(@ForAll("queries") String query, @ForAll("words") String value) {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        var answer = lead.get(query.replace("{plan}", STORY.planId()) + encoded);
        if (answer.status() != 200) {
            answer.isProblem(answer.status());
            assertThat(answer.status()).isIn(400, 404, 422);
        }
    }

    /** Each was once read as the choice at that position. */
    @Example
    void a_choice_is_never_read_from_its_position() {
        for (var value : List.of("0", "1", "2", " quick-win")) {
            lead.command("create-action", STORY.body("create-action", Map.of("horizon", value)))
                    .isProblem(422, "fields.invalid");
        }
    }

    /** A view store takes no text with this character. */
    @Example
    void a_query_with_the_character_nul_is_refused() {
        for (var query : List.of("/api/plans?text=", "/api/plans?service=", "/api/actions?owner=")) {
            lead.get(query + "%00").isProblem(422, "fields.invalid");
        }
    }

    /** Each is an instant that no calendar day can be found for. */
    @Example
    void the_ends_of_time_are_not_moments() {
        for (var moment : List.of(
                "%2B1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z", "%2B999999999-12-31T23:59:59Z", "9999-12-31", "0000-01-01")) {
            for (var query : List.of(
                    "/api/actions?at=",
                    "/api/plans/" + STORY.planId() + "?at=",
                    "/api/plans/" + STORY.planId() + "/slippage?at=",
                    "/api/plans/" + STORY.planId() + "/history?until=")) {
                var answer = lead.get(query + moment);
                assertThat(answer.status()).as(query + moment + answer.body()).isIn(200, 404, 422);
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                "/api/plans?text=",
                "/api/plans?service=",
                "/api/plans?state=",
                "/api/plans?page=",
                "/api/plans?size=",
                "/api/plans/{plan}?at=",
                "/api/plans/{plan}?version=",
                "/api/plans/{plan}/history?item=",
                "/api/plans/{plan}/history?actor=",
                "/api/plans/{plan}/history?since=",
                "/api/plans/{plan}/compare?from=",
                "/api/plans/{plan}/compare?from=1&to=",
                "/api/plans/{plan}/slippage?at=",
                "/api/actions?owner=",
                "/api/actions?at=",
                "/api/actions?horizon=",
                "/api/plans?");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "-1",
                        "0",
                        "1",
                        "99999999999",
                        "2026-02-30",
                        "9999-12-31",
                        "0000-01-01",
                        "2026-03-01T12:00:00Z",
                        "+1000000000-12-31T23:59:59Z",
                        "-1000000000-01-01T00:00:00Z",
                        "' OR 1=1 --",
                        "{$gt: ''}",
                        "\\Q.*",
                        "null"));
    }

    @Provide
    Arbitrary<Map<String, JsonNode>> changes() {
        var fields = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 11).map(number -> "#" + number),
                Arbitraries.strings().ofMaxLength(5).filter(name -> !name.startsWith("#")));
        return Arbitraries.maps(fields, json()).ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return Arbitraries.recursive(CommandFuzzIT::leaf, CommandFuzzIT::around, 0, 3);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 10_000);
    }

    @Provide
    Arbitrary<String> headerNames() {
        return Arbitraries.of(
                "If-Match",
                "Idempotency-Key",
                "Accept",
                "Accept-Language",
                "Content-Encoding",
                "X-Forwarded-For",
                "X-HTTP-Method-Override",
                "If-None-Match",
                "Range",
                "Cookie",
                "Origin",
                "Forwarded",
                "X-Forwarded-Prefix");
    }

    @Provide
    Arbitrary<String> headerValues() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60),
                Arbitraries.of(
                        "application/json", "gzip", "bytes=0-1", "null", "https://elsewhere.example", "\"1\"", "*"));
    }

    private static Arbitrary<JsonNode> leaf() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(text -> node(text)),
                Arbitraries.of(
                                "plan-story-1",
                                "person-lead",
                                "action-audit",
                                "2026-02-28",
                                "9999-12-31",
                                "\u0000",
                                "\ud800",
                                "quick-win")
                        .map(text -> node(text)),
                Arbitraries.longs().map(number -> node(number)),
                Arbitraries.bigDecimals().map(number -> node(number)),
                Arbitraries.of(true, false).map(flag -> node(flag)),
                Arbitraries.just(Answer.JSON.nullNode()));
    }

    private static Arbitrary<JsonNode> around(Arbitrary<JsonNode> inner) {
        Arbitrary<JsonNode> lists = inner.list().ofMaxSize(4).map(CommandFuzzIT::node);
        Arbitrary<JsonNode> objects = Combinators.combine(Arbitraries.strings().ofMaxLength(8), inner)
                .as((name, value) -> (Answer.JSON.createObjectNode()).set(name, value));
        return Arbitraries.oneOf(inner, lists, objects);
    }

    private static JsonNode node(Object value) {
        return Answer.JSON.valueToTree(value);
    }

    private void check(String name, byte[] body, Map<String, String> more) {
        var headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        headers.putAll(more);
        var answer = lead.call("POST", "/api/commands/" + name, BodyPublishers.ofByteArray(body), headers);
        if (answer.status() == 200) {
            events = TRACKER.events();
            assertThat(answer.json().has("stream")).isTrue();
            return;
        }
        answer.isProblem(answer.status());
        assertThat(answer.status()).isIn(400, 404, 406, 409, 412, 413, 415, 422);
        assertThat(TRACKER.events()).isEqualTo(events);
    }
}
