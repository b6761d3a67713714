package org.actionplan.deploy.process;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, who meets several trackers as one: cookies are kept by host, whatever the port. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    HttpResponse<String> get(TrackerProcess tracker, String page) throws IOException {
        return send(request(tracker, page).GET().build());
    }

    /** Fills in a form and sends it, with the token of its page. */
    HttpResponse<String> fillIn(TrackerProcess tracker, String page, Map<String, String> fields) throws IOException {
        var form = new HashMap<>(fields);
        var token = TOKEN.matcher(get(tracker, page).body());
        if (token.find()) {
            form.put("_csrf", token.group(1));
        }
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(tracker, page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static String leadsTo(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }

    private static HttpRequest.Builder request(TrackerProcess tracker, String page) {
        URI home = tracker.client().tracker();
        return HttpRequest.newBuilder(home.resolve(page))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
