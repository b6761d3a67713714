package org.actionplan.deploy.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody with a browserless program; without an authorization they are nobody. */
record Caller(Running tracker, String authorization, HttpClient http) {

    private static final HttpClient FROM_HERE = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    static Caller nobody(Running tracker) {
        return new Caller(tracker, "", FROM_HERE);
    }

    static Caller with(Running tracker, String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(tracker, "Basic " + Base64.getEncoder().encodeToString(pair), FROM_HERE);
    }

    static Caller withToken(Running tracker, String token) {
        return new Caller(tracker, "Bearer " + token, FROM_HERE);
    }

    /** The same caller from another computer, as far as the tracker can see. */
    Caller from(String address) {
        try {
            var elsewhere = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(address))
                    .build();
            return new Caller(tracker, authorization, elsewhere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer get(String path, String header, String value) {
        return call("GET", path, BodyPublishers.noBody(), Map.of(header, value));
    }

    Answer post(String path, String body) {
        return call("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", "application/json"));
    }

    Answer command(String name, String body) {
        return post("/api/commands/" + name, body);
    }

    Answer command(String name, JsonNode body) {
        return command(name, Answer.text(body));
    }

    Answer command(String name, String body, String header, String value) {
        return call(
                "POST",
                "/api/commands/" + name,
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "application/json", header, value));
    }

    Answer call(String method, String path, BodyPublisher body, Map<String, String> headers) {
        return call(request(method, tracker.at(path), body, headers));
    }

    Answer call(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request(String method, URI address, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address).method(method, body).timeout(Duration.ofSeconds(30));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        headers.forEach(request::header);
        return request.build();
    }
}
