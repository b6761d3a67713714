package org.actionplan.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, with the words in which a contract speaks of it. */
record Answer(int status, HttpHeaders headers, String body) {

    /** Escapes what is not ASCII, so that halves of characters are sent as they are. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static String text(JsonNode body) {
        return JSON.writeValueAsString(body);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String code() {
        return json().path("code").asString("");
    }

    /** The pointers of the fields that were refused, in order. */
    List<String> fields() {
        var fields = new ArrayList<String>();
        json().path("errors").forEach(error -> fields.add(error.get("field").asString()));
        return fields;
    }

    List<String> fieldCodes() {
        var codes = new ArrayList<String>();
        json().path("errors").forEach(error -> codes.add(error.get("code").asString()));
        return codes;
    }

    Answer is(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** A problem as RFC 9457 wants it, with a stable code and plain words, and nothing of the inside. */
    Answer isProblem(int expected, String code) {
        return isProblem(expected).says(code);
    }

    Answer isProblem(int expected) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        var problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("code").asString()).matches("[a-z0-9]+([.-][a-z0-9]+)*");
        assertThat(problem.path("detail").asString()).isNotBlank().isNotEqualTo(code());
        problem.path("errors").forEach(error -> {
            assertThat(error.path("field").asString()).matches("(?s)[/?].*");
            assertThat(error.path("code").asString()).matches("[a-z0-9]+([.-][a-z0-9]+)*");
            assertThat(error.path("detail").asString())
                    .isNotBlank()
                    .isNotEqualTo(error.path("code").asString());
        });
        return tellsNothingOfTheInside();
    }

    Answer tellsNothingOfTheInside() {
        assertThat(body)
                .doesNotContainPattern("(?i)exception|\\bat [a-z]+\\.[a-z.]+\\(|stack ?trace")
                .doesNotContainPattern("(org|com|io|java|jakarta|tools)\\.[a-z]+\\.[a-zA-Z.]+")
                .doesNotContainPattern("(?i)\\b(select|insert|update)\\b.*\\b(from|into|set)\\b|sqlite|mongo|jdbc");
        return this;
    }

    Answer says(String code) {
        assertThat(code()).as(body).isEqualTo(code);
        return this;
    }
}
