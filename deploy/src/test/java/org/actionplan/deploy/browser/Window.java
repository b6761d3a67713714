package org.actionplan.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** One window, used as people use it: by what is written on links, buttons and labels. */
final class Window {

    private static final int PATIENCE = 10_000;

    private final Page page;
    private final Look look;
    private final Complaints complaints;
    private int status;

    Window(Page page, Look look, Complaints complaints) {
        this.page = page;
        this.look = look;
        this.complaints = complaints;
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest() && answer.frame() == page.mainFrame()) {
                status = answer.status();
            }
        });
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    List<String> complaints() {
        return complaints.heard();
    }

    /** Opens an address of the tracker. */
    Window go(String path) {
        requireNonNull(page.navigate(path));
        return this;
    }

    /** Opens an address and waits until the page there hears of what others change. */
    Window listeningAt(String path) {
        page.waitForResponse(answer -> answer.url().contains("/live?"), () -> go(path));
        return this;
    }

    /** How the page on the screen was answered. */
    int status() {
        return status;
    }

    /** The part of the address after the host. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    String title() {
        return page.title();
    }

    /** Everything that can be read in the main part of the page. */
    String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    /** The field with this label, whether or not the label adds that it is optional. */
    Locator field(String label) {
        return page.getByLabel(named(label));
    }

    Window fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Window choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** What a link of the page brings when it is a file. */
    byte[] file(String link) {
        var answer = page.request()
                .get(page.locator(link).first().evaluate("link => link.href").toString());
        if (!answer.ok()) {
            throw new AssertionError(answer.url() + " is answered with " + answer.status());
        }
        return answer.body();
    }

    /** Chooses a file, as if it had been found in a folder. */
    Window upload(String label, FilePayload file) {
        field(label).setInputFiles(file);
        return this;
    }

    Window tick(String label) {
        field(label).check();
        return this;
    }

    /** Fills the three boxes of a day. */
    Window day(String legend, LocalDate day) {
        return day(
                legend,
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Types something into the three boxes of a day, whether it is one or not. */
    Window day(String legend, String day, String month, String year) {
        var boxes = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(named(legend)));
        boxes.getByLabel("Day").fill(day);
        boxes.getByLabel("Month").fill(month);
        boxes.getByLabel("Year").fill(year);
        return this;
    }

    Window press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Window follow(String link) {
        link(link).click();
        return this;
    }

    /** Follows one of several links that say the same, but not to those who hear the page: what it is about. */
    Window follow(String link, String about) {
        var both = Pattern.compile("^" + quoted(link) + "\\s*:\\s*" + quoted(about) + "$");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(both)).click();
        return this;
    }

    Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The row of a table in which these words stand. */
    Locator row(String words) {
        return page.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Waits until these words are on the page. */
    Window shows(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    Window showsNot(String words) {
        assertThat(page.getByRole(AriaRole.MAIN))
                .not()
                .containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    Window signIn(String username, String password) {
        return go("/sign-in")
                .fill("Username", username)
                .fill("Password", password)
                .press("Sign in");
    }

    /** The cookies as they are kept for another window of the same person. */
    String cookies() {
        return page.context().storageState();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void close() {
        page.context().close();
    }

    private static Pattern named(String label) {
        return Pattern.compile("^\\s*" + quoted(label) + "(\\s*\\(.*\\))?\\s*$");
    }

    /** The browser reads the pattern, which knows no other way of quoting. */
    private static String quoted(String words) {
        return words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }
}
