package org.actionplan.deploy.browser;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;

/** Somebody brings a file in, from page to page; what they have to look at and to click is counted. */
final class ImportJourney {

    private static final String LAST = "Check everything";
    private static final int PATIENCE = 20;

    private final Window window;
    private final List<String> pages = new ArrayList<>();
    private int clicks;

    private ImportJourney(Window window) {
        this.window = window;
    }

    /** From the list of plans. */
    static ImportJourney begin(Window window) {
        var journey = new ImportJourney(window.go("/plans"));
        return journey.follow("Bring in a plan from a file").seen();
    }

    /** From the page of a plan. */
    static ImportJourney ofLaterEdition(Window window, String plan) {
        var journey = new ImportJourney(window.go("/plans/" + plan));
        return journey.follow("Bring in a later edition").seen();
    }

    /** Chooses the file, which takes one click at least, and has it read. */
    ImportJourney read(FilePayload file) {
        window.upload("Choose the file", file);
        clicks++;
        return press("Read the file").seen();
    }

    /** Goes on with what is proposed until the page with this heading. */
    ImportJourney until(String heading) {
        for (int i = 0; i < PATIENCE && !heading().contains(heading); i++) {
            press("Continue").seen();
        }
        window.shows(heading);
        return this;
    }

    ImportJourney untilTheLastPage() {
        return until(LAST);
    }

    /** Begins a new plan with this reference, whatever was done with files like this one before. */
    ImportJourney intoANewPlan(String reference) {
        until("Where should it go?");
        window.choose("Which plan do the actions go into?", "new").fill("Short reference", reference);
        return this;
    }

    ImportJourney goOn() {
        return press("Continue").seen();
    }

    /** Chooses one of the answers to a question about a row. */
    ImportJourney decide(String row, String answer) {
        var group = window.page()
                .getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(row))
                .first();
        group.getByLabel(answer).first().check();
        clicks++;
        return this;
    }

    ImportJourney press(String button) {
        window.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        clicks++;
        return this;
    }

    ImportJourney follow(String link) {
        window.link(link).first().click();
        clicks++;
        return this;
    }

    Window window() {
        return window;
    }

    int clicks() {
        return clicks;
    }

    /** The headings of the pages that were answered. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    private ImportJourney seen() {
        pages.add(heading());
        return this;
    }

    private String heading() {
        return window.page().locator("h1").innerText().replaceAll("\\s+", " ");
    }
}
