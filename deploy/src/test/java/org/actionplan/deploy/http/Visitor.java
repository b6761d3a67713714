package org.actionplan.deploy.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody with a browser, as far as signing in goes: keeps cookies, and sends forms with the token of their page. */
final class Visitor {

    private static final String TOKEN = "11111111-2222-3333-4444-555555555555";

    private final Caller caller;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(Caller caller) {
        this.caller = caller;
        cookies.put("XSRF-TOKEN", TOKEN);
    }

    static Visitor nobody() {
        return new Visitor(Caller.nobody(Running.TRACKER));
    }

    static Visitor signedInAs(People somebody) {
        var visitor = nobody();
        visitor.signIn(somebody.username, somebody.password()).is(303);
        return visitor;
    }

    Answer signIn(String username, String password) {
        return send("/sign-in", Map.of("username", username, "password", password));
    }

    Answer get(String page) {
        return kept(caller.call("GET", page, BodyPublishers.noBody(), headers("text/html")));
    }

    byte[] file(String address) {
        return caller.file(address, headers("text/html"));
    }

    Answer send(String page, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("_csrf", masked(cookies.get("XSRF-TOKEN")));
        return sendWithoutToken(page, form);
    }

    Answer sendWithoutToken(String page, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var headers = headers("text/html");
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return kept(caller.call("POST", page, BodyPublishers.ofString(body), headers));
    }

    boolean isSignedIn() {
        return !get("/").header("Location").startsWith("/sign-in");
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Visitor with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    private Map<String, String> headers(String accept) {
        var headers = new TreeMap<>(Map.of("Accept", accept));
        var sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        headers.put("Cookie", sent);
        return headers;
    }

    private Answer kept(Answer answer) {
        answer.headers().allValues("Set-Cookie").forEach(set -> {
            var pair = set.split(";", 2)[0].split("=", 2);
            if (set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        });
        return answer;
    }

    /** As a page carries it: random bytes, then the token combined with them; nothing is random enough for a test. */
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
