package org.actionplan.deploy.benchmark;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who has signed in with the form and asks for pages as a browser would, but draws nothing. */
final class PageReader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern BELONGING = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;

    private PageReader(URI home) {
        this.home = home;
    }

    static PageReader signedIn(TrackerProcess tracker) throws Exception {
        var reader = new PageReader(URI.create("http://127.0.0.1:" + tracker.port()));
        var token = TOKEN.matcher(reader.page("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        var form =
                "username=admin&password=" + encoded(TrackerProcess.password()) + "&_csrf=" + encoded(token.group(1));
        reader.ask(HttpRequest.newBuilder(reader.home.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return reader;
    }

    String page(String path) throws Exception {
        return new String(ask(HttpRequest.newBuilder(home.resolve(path))), StandardCharsets.UTF_8);
    }

    /** What goes over the wire when a page is seen for the first time: itself and everything it brings along. */
    long bytesOfFirstView(String path) throws Exception {
        var bytes = asSent(path);
        var belonging = BELONGING
                .matcher(page(path))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
        for (var file : belonging) {
            bytes += asSent(file);
        }
        return bytes;
    }

    private long asSent(String path) throws Exception {
        return ask(HttpRequest.newBuilder(home.resolve(path)).header("Accept-Encoding", "gzip")).length;
    }

    private byte[] ask(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.header("Accept", "text/html, */*").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
