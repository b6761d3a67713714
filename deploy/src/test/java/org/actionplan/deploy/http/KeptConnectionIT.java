package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A caller that keeps its connection is answered again after a refusal. */
class KeptConnectionIT {

    private static final int CALLERS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Java's own client offers an upgrade to HTTP/2 with its first request, which the tracker does not take up. */
    @Test
    void a_caller_that_offered_an_upgrade_is_answered_after_a_401() throws Exception {
        for (int i = 0; i < CALLERS; i++) {
            try (var caller = HttpClient.newHttpClient()) {
                assertThat(status(caller, "/api/plans")).isEqualTo(401);
                assertThat(status(caller, "/actuator/health")).isEqualTo(200);
                assertThat(status(caller, "/api/plans")).isEqualTo(401);
            }
        }
    }

    private static int status(HttpClient caller, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TRACKER.at(path)).timeout(PATIENCE).build();
        return caller.send(request, BodyHandlers.discarding()).statusCode();
    }
}
