package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.actionplan.deploy.running.RunningTracker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tracker of Ambermere House, started once for all tests in the browser: the example plan, an account for each role. */
public final class Ambermere {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static final Ambermere TRACKER = new Ambermere();

    private final RunningTracker tracker;

    private Ambermere() {
        tracker = RunningTracker.start("--tracker.demo=true", "--tracker.admin.password=" + Account.ADMIN.password());
        Stream.of(Account.values())
                .filter(account -> account != Account.ADMIN)
                .forEach(account -> post(Account.ADMIN, "/api/accounts", account.toOpen(), 201));
    }

    URI at(String path) {
        return tracker.at(path);
    }

    /** Tells the tracker something the short way, where the form for it is not what a test is about. */
    JsonNode command(Account sender, String name, Map<String, ?> body) {
        return post(sender, "/api/commands/" + name, body, 200);
    }

    public JsonNode get(Account reader, String path) {
        return answer(HttpRequest.newBuilder(at(path)).GET(), reader, 200);
    }

    public byte[] file(Account reader, String path) {
        return sent(HttpRequest.newBuilder(at(path)).GET(), reader, 200, BodyHandlers.ofByteArray());
    }

    private JsonNode post(Account sender, String path, Map<String, ?> body, int expected) {
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return answer(request, sender, expected);
    }

    private static JsonNode answer(HttpRequest.Builder request, Account account, int expected) {
        return JSON.readTree(sent(request, account, expected, BodyHandlers.ofString()));
    }

    private static <T> T sent(HttpRequest.Builder request, Account account, int expected, BodyHandler<T> read) {
        var pair = (account.username + ":" + account.password()).getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .timeout(PATIENCE);
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = http.send(request.build(), read);
            assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(expected);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
