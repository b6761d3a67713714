package org.actionplan.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium for the whole run, the one of this computer: nothing is ever downloaded. Like everything of Playwright's it
 * is for one thread at a time.
 */
final class Browsers {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int START_MILLIS = 60_000;

    private Browsers() {}

    /** Where a browser is: the one of {@code -Dbrowser=/path}, or one in the usual places. */
    static Optional<Path> found() {
        var wanted = System.getProperty("browser");
        var places = wanted == null ? USUAL_PLACES.stream() : Stream.of(wanted);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether a missing browser is a failure, as it is in continuous integration. */
    static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("CI")) || Boolean.getBoolean("browser.required");
    }

    static Browser browser() {
        return Started.BROWSER;
    }

    /** Waits with the start until somebody wants it. */
    private static final class Started {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found().orElseThrow())
                        .setArgs(ARGUMENTS)
                        .setTimeout(START_MILLIS));
    }
}
