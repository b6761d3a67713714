package org.actionplan.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody signed in at one tracker, over the network like any program of a user's. */
record Client(HttpClient http, URI tracker, String credentials) {

    /** What came back; the body is JSON in every answer of this product. */
    record Answer(int status, Map<String, List<String>> headers, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String code() {
            return json().path("code").asString("");
        }

        boolean saysWhenToComeBack() {
            return headers.containsKey("retry-after");
        }
    }

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Client of(URI tracker, String credentials) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Client(http, tracker, credentials);
    }

    static String basic(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    Client as(String otherCredentials) {
        return new Client(http, tracker, otherCredentials);
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    Answer post(String path, Map<String, ?> body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    Answer command(String name, Map<String, ?> body) throws IOException {
        return post("/api/commands/" + name, body);
    }

    /** A command that has to work. */
    JsonNode done(String name, Map<String, ?> body) {
        return expect(200, () -> command(name, body)).json();
    }

    JsonNode read(String path) {
        return expect(200, () -> get(path)).json();
    }

    /** A list as it is, without the moment it was made. */
    JsonNode list(String path) {
        var list = (ObjectNode) read(path);
        list.remove("asOf");
        return list;
    }

    /** The raw log of a plan, one event a line. */
    List<JsonNode> log(String plan) {
        var answer = expect(200, () -> get("/api/plans/" + plan + "/events"));
        var events = new ArrayList<JsonNode>();
        answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .forEach(events::add);
        return events;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(tracker.resolve(path)).timeout(PATIENCE).header("Authorization", credentials);
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            // the request's own time limit ends with the headers: an answer that stops half-way would be waited for for
            // ever
            var response = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no whole answer from " + request.uri(), e);
        }
    }

    private static Answer expect(int status, Call call) {
        try {
            var answer = call.send();
            if (answer.status() != status) {
                throw new AssertionError("expected " + status + ", was " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Call {
        Answer send() throws IOException;
    }
}
