package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, paths and headers that are odd, smuggled or too long: refused, and nothing stored. */
class OddRequestsIT {

    private static final String LESSON = "{\"planId\": \"plan-odd\", \"text\": \"Smuggled\"}";

    private final Caller lead = LEAD.on(TRACKER);
    private long before;

    @BeforeEach
    void countEvents() {
        before = TRACKER.events();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(TRACKER.events()).isEqualTo(before);
        assertThat(TRACKER.log()).doesNotContainPattern("(?m)^ERROR ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/commands/create-plan",
        "PUT, /api/commands/create-plan",
        "DELETE, /api/commands/create-plan",
        "PATCH, /api/plans",
        "POST, /api/plans",
        "DELETE, /api/plans/plan-x",
        "PUT, /api/tokens",
        "DELETE, /api/accounts"
    })
    void a_method_that_an_address_does_not_take_is_named(String method, String path) {
        var answer = lead.call(method, path, BodyPublishers.noBody(), Map.of());
        answer.isProblem(405, "method.not-allowed");
        assertThat(answer.header("Allow")).isNotEmpty();
    }

    @Test
    void head_and_options_tell_nothing_more() {
        assertThat(lead.call("HEAD", "/api/plans", BodyPublishers.noBody(), Map.of())
                        .is(200)
                        .body())
                .isEmpty();
        assertThat(lead.call("OPTIONS", "/api/plans", BodyPublishers.noBody(), Map.of())
                        .status())
                .isIn(200, 204, 405);
        var nobody = Caller.nobody(TRACKER);
        nobody.call("OPTIONS", "/api/plans", BodyPublishers.noBody(), Map.of()).isProblem(401);
        nobody.call("HEAD", "/api/plans", BodyPublishers.noBody(), Map.of()).is(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/xml"})
    void what_cannot_be_answered_is_refused(String accept) {
        lead.get("/api/plans", "Accept", accept).isProblem(406, "request.not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/plans/", "/api", "/favicon.ico", "/api/plans/x/y", "/api/commands/"})
    void an_unknown_address_is_a_problem(String path) {
        lead.get(path).isProblem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/plans",
                "/api//plans",
                "/api/plans;a=b",
                "/api/plans/%00",
                "/api/plans/%2e%2e/x",
                "/api/../api/plans",
                "/api/plans/%2f",
                "/api/plans/%zz",
                "/api/plans?text=%zz",
                "/api/plans?text=%c3%28"
            })
    void an_odd_path_is_refused_or_read_as_it_is(String path) {
        var answer = RawHttp.send(TRACKER, request("GET " + path));
        assertThat(RawHttp.statusOf(answer)).as(answer).isIn(200, 400, 404);
        assertThat(answer).doesNotContainPattern("(?i)exception|java\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api//plans",
                "/api/plans;a=b",
                "/api/plans/%2f",
                "/api/plans?a%0Ab=c",
                "/api/commands/create-plan%00"
            })
    void a_path_that_could_be_read_in_two_ways_is_a_problem(String path) {
        var answer = RawHttp.send(TRACKER, request("GET " + path));
        assertThat(RawHttp.statusOf(answer)).as(answer).isEqualTo(400);
        assertThat(answer).contains("application/problem+json").contains("request.malformed");
    }

    @Test
    void a_body_framed_twice_is_refused_as_a_whole() {
        var smuggled = "POST /api/commands/record-lesson HTTP/1.1\nHost: x\nAuthorization: " + lead.authorization()
                + "\nContent-Type: application/json\nContent-Length: " + LESSON.length() + "\n\n" + LESSON;
        var head = "POST /api/commands/create-plan HTTP/1.1\nHost: x\nAuthorization: " + lead.authorization()
                + "\nContent-Type: application/json\n";
        for (var framing : new String[] {
            "Content-Length: 4\nTransfer-Encoding: chunked\n\n0\n\n",
            "Content-Length: 2\nContent-Length: 200\n\n{}",
            "Content-Length: -1\n\n{}",
            "Content-Length: 2 2\n\n{}",
            "Transfer-Encoding: chunked, identity\n\n0\n\n",
            "Content-Length : 2\n\n{}"
        }) {
            var answer = RawHttp.send(TRACKER, head + framing + smuggled);
            assertThat(RawHttp.statusOf(answer)).as(framing + answer).isIn(0, 400, 415, 422, 501);
            assertThat(answer).doesNotContainPattern("(?i)exception|java\\.").doesNotContain("HTTP/1.1 200");
        }
    }

    @Test
    void a_header_that_comes_twice_is_not_believed() {
        var command = "POST /api/commands/close-plan HTTP/1.1\nHost: x\nContent-Type: application/json\n"
                + "Connection: close\nContent-Length: 2\n";
        var signedIn = command + "Authorization: " + lead.authorization() + "\n";
        assertThat(RawHttp.send(TRACKER, signedIn + "If-Match: \"1\"\nIf-Match: \"2\"\n\n{}"))
                .startsWith("HTTP/1.1 400")
                .contains("header.twice");
        assertThat(RawHttp.send(TRACKER, signedIn + "Idempotency-Key: a\nidempotency-key: b\n\n{}"))
                .startsWith("HTTP/1.1 400")
                .contains("header.twice");
        assertThat(RawHttp.send(TRACKER, signedIn + "Authorization: Basic eDp5\n\n{}"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void a_name_that_stands_in_the_address_twice_is_not_believed() {
        lead.get("/api/plans?service=Oakfield&service=Willow%20House").isProblem(422, "fields.invalid");
        lead.get("/api/actions?owner=person-a&owner=person-b").isProblem(422, "fields.invalid");
    }

    @Test
    void headers_that_claim_to_be_somebody_else_change_nothing() {
        for (var header :
                new String[] {"X-Forwarded-User", "X-HTTP-Method-Override", "X-Original-URL", "X-Rewrite-URL"}) {
            Caller.nobody(TRACKER).get("/api/plans", header, "/actuator/health").isProblem(401, "sign-in.needed");
        }
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThat(RawHttp.statusOf(RawHttp.send(TRACKER, request("GET /api/plans?text=" + "x".repeat(20_000)))))
                .isIn(400, 413, 414, 431);
        assertThat(RawHttp.statusOf(RawHttp.send(
                        TRACKER, "GET /api/plans HTTP/1.1\nHost: x\nX-Long: " + "x".repeat(50_000) + "\n\n")))
                .isIn(400, 413, 431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/status",
                "GET /api/nothing",
                "GET /api//x",
                "POST /api/commands/x",
                "POST /api/commands/..%2fstatus"
            })
    void a_connection_serves_the_next_request_after_a_refused_one(String request) {
        var refused = request + " HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 2\n\n{}";
        var answer = RawHttp.send(TRACKER, refused.repeat(20) + request("GET /api/status"));
        assertThat(RawHttp.answersIn(answer)).isEqualTo(21);
        assertThat(answer).contains("HTTP/1.1 200").contains("\"projections\"");
    }

    private String request(String line) {
        return line + " HTTP/1.1\nHost: x\nAuthorization: " + lead.authorization() + "\nConnection: close\n\n";
    }
}
