package org.actionplan.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the browser has to complain about: errors on the console, requests that failed or went elsewhere, faults. */
final class Complaints {

    private static final Set<String> NOTEWORTHY = Set.of("error", "warning", "assert");
    private static final String ANSWERED_WITH = "Failed to load resource: the server responded with a status of ";
    private static final int FAULT = 500;

    private final List<String> heard = new ArrayList<>();
    private final URI home;

    private Complaints(URI home) {
        this.home = home;
    }

    static Complaints listeningTo(BrowserContext context, URI home) {
        var complaints = new Complaints(home);
        context.onConsoleMessage(complaints::console);
        context.onWebError(error -> complaints.heard.add("script: " + error.error()));
        context.onRequest(complaints::request);
        context.onRequestFailed(complaints::failed);
        context.onResponse(complaints::answer);
        return complaints;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** The browser also writes there how pages are answered; a test that expects 422 looks at that itself. */
    private void console(ConsoleMessage message) {
        if (NOTEWORTHY.contains(message.type()) && !message.text().startsWith(ANSWERED_WITH)) {
            heard.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void request(Request request) {
        if (!request.url().startsWith(home.toString()) && !request.url().startsWith("data:")) {
            heard.add("asked elsewhere: " + request.url());
        }
    }

    /** Whoever leaves a page breaks off what it was still waiting for, and live changes are waited for always. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            heard.add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void answer(Response response) {
        var refused = !response.ok() && response.status() >= 400;
        if (refused && (response.status() >= FAULT || !response.request().isNavigationRequest())) {
            heard.add("answered with " + response.status() + ": " + response.url());
        }
    }
}
