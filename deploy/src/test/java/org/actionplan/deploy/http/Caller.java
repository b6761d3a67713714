package org.actionplan.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Somebody with a browserless program; without an authorization they are nobody. Each request comes on a connection of
 * its own: Java's client now and then keeps a request back on a connection that has just carried an error.
 */
record Caller(Running tracker, String authorization, String address) {

    static Caller nobody(Running tracker) {
        return new Caller(tracker, "", "127.0.0.1");
    }

    static Caller with(Running tracker, String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return nobody(tracker).saying("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    static Caller withToken(Running tracker, String token) {
        return nobody(tracker).saying("Bearer " + token);
    }

    /** The same caller from another computer, as far as the tracker can see. */
    Caller from(String elsewhere) {
        return new Caller(tracker, authorization, elsewhere);
    }

    private Caller saying(String credentials) {
        return new Caller(tracker, credentials, address);
    }

    HttpClient http() {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(address))
                    .build();
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
        var response = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** What is not text, byte by byte. */
    byte[] file(String path, Map<String, String> headers) {
        var response =
                send(request("GET", tracker.at(path), BodyPublishers.noBody(), headers), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> read) {
        try (var http = http()) {
            return http.send(request, read);
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
