package org.actionplan.deploy.browser;

import static org.actionplan.deploy.browser.Ambermere.TRACKER;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The windows that one test opens. Each has cookies of its own, as if it were on a computer of its own. */
final class Windows {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Map<Account, String> SIGNED_IN = new EnumMap<>(Account.class);

    private final List<Window> open = new ArrayList<>();

    /** A window of somebody who is signed in, at a desk. */
    Window of(Account account) {
        return of(account, Look.DESK);
    }

    /** A window of somebody who signed in earlier: once in the run, since this is not what most tests are about. */
    Window of(Account account, Look look) {
        var cookies = SIGNED_IN.computeIfAbsent(account, this::signIn);
        return window(look, TRACKER.at("/"), cookies);
    }

    /** A window of somebody who has not signed in. */
    Window ofAVisitor(Look look) {
        return ofAVisitor(look, TRACKER.at("/"));
    }

    Window ofAVisitor(Look look, URI home) {
        return window(look, home, "");
    }

    /** Closes all windows and says what was complained about in them. */
    List<String> close() {
        var complaints = open.stream()
                .flatMap(window -> window.complaints().stream())
                .distinct()
                .toList();
        open.forEach(Window::close);
        open.clear();
        return complaints;
    }

    /** Keeps what is on the screens, to see later why a test failed. */
    void picture(Path folder, String name) {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).picture(folder.resolve(name + "-" + (i + 1) + ".png"));
        }
    }

    private String signIn(Account account) {
        var window = ofAVisitor(Look.DESK);
        window.signIn(account.username, account.password());
        return window.cookies();
    }

    private Window window(Look look, URI home, String cookies) {
        var options = look.asOptions().setBaseURL(home.toString());
        if (!cookies.isEmpty()) {
            options.setStorageState(cookies);
        }
        var context = Browsers.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var complaints = Complaints.listeningTo(context, home);
        var page = context.newPage();
        var window = new Window(page, look, complaints);
        open.add(window);
        return window;
    }
}
