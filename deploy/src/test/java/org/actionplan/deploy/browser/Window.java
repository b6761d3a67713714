package org.actionplan.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** One window, used as people use it: by what is written on links, buttons and labels. */
final class Window {

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

    Window tick(String label) {
        field(label).check();
        return this;
    }

    /** Fills the three boxes of a day. */
    Window day(String legend, LocalDate day) {
        var boxes = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(named(legend)));
        boxes.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        boxes.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        boxes.getByLabel("Year").fill(String.valueOf(day.getYear()));
        return this;
    }

    Window press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    Window follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
        return this;
    }

    /** Waits until these words are on the page. */
    Window shows(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(words);
        return this;
    }

    Window showsNot(String words) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(words);
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

    /** The browser reads the pattern, which knows no other way of quoting. */
    private static Pattern named(String label) {
        var quoted = label.replaceAll("[^A-Za-z0-9 ]", "\\\\$0");
        return Pattern.compile("^\\s*" + quoted + "(\\s*\\(.*\\))?\\s*$");
    }
}
