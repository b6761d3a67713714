package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class ImportProblemsIT {

    private static final int TOO_LARGE = 11 * 1024 * 1024;

    static Stream<Arguments> wrongFiles() {
        var pdf = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of(PlanFile.of("plan.xlsx", pdf), "This is a PDF"),
                Arguments.of(PlanFile.of("plan.xlsx", new byte[0]), "There is nothing in this file"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void a_file_that_cannot_be_read_is_said_to_be_so_where_it_was_chosen(
            FilePayload file, String words, Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD)
                .go("/imports/new")
                .upload("Choose the file", file)
                .press("Read the file")
                .shows("There is a problem")
                .shows(words);

        assertThat(window.title()).startsWith("Error: Bring in a plan from a file");
        Readable.inEveryLook(window);
    }

    @Test
    void a_file_that_is_too_large_is_answered_before_it_is_looked_at(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD)
                .go("/imports/new")
                .upload("Choose the file", PlanFile.of("plan.csv", new byte[TOO_LARGE]))
                .press("Read the file")
                .shows("This file is larger than 10 MB");

        assertThat(window.status()).isEqualTo(413);
        assertThat(window.title()).startsWith("That is too much at once");
        Readable.inEveryLook(window);
    }

    @Test
    void a_file_has_to_be_chosen(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD)
                .go("/imports/new")
                .press("Read the file")
                .shows("Choose the file");

        assertThat(window.status()).isEqualTo(422);
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("problems");
    }

    @Test
    void everybody_can_read_every_page_of_an_import(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/imports/new");
        Readable.inEveryLook(window);
        var journey = ImportJourney.begin(atADesk(window)).read(PlanFile.example("action-tracker-brag.xlsx"));
        for (int i = 0; i < 12 && !window.title().contains("Check everything"); i++) {
            Readable.inEveryLook(window);
            atADesk(window);
            if (window.title().contains("Where should it go?")) {
                journey.intoANewPlan("LOOK26");
            }
            journey.goOn();
        }
        Readable.inEveryLook(window);
        Readable.inEveryLook(atADesk(window).follow("Change", "Open actions row 5"));
    }

    @Test
    void what_is_missing_is_said_beside_its_question(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD);
        var journey = ImportJourney.begin(window)
                .read(PlanFile.example(PlanFile.CARE_HOME))
                .until("What does each column mean?");
        window.choose("What “Improvement action and evidence” means", "other")
                .press("Continue")
                .shows("There is a problem")
                .shows("Say which column holds the actions");
        looksRight(window);
        window.choose("What “Improvement action and evidence” means", "action");
        journey.until("Who are the people");
        window.page().getByLabel("Who is it?").first().selectOption("new");
        window.press("Continue").shows("enter the name of the new person");
        looksRight(window);
        window.page().getByLabel("Who is it?").first().selectOption("");
        journey.until("Where should it go?");
        window.choose("Which plan do the actions go into?", "new")
                .fill("Short reference", "not a reference!")
                .press("Continue")
                .shows("There is a problem");
        looksRight(window);
    }

    @Test
    void an_import_is_for_those_who_keep_plans_and_for_its_own_person(Windows windows) {
        var contributor = windows.of(Account.MEDICINES_LEAD).go("/imports/new");
        assertThat(contributor.status()).isEqualTo(403);

        var lead = windows.of(Account.QUALITY_LEAD);
        ImportJourney.begin(lead).read(PlanFile.example(PlanFile.COUNCIL));
        var other = windows.of(Account.REGISTERED_MANAGER).go(lead.address());
        assertThat(other.status()).isEqualTo(404);
    }

    private static void looksRight(Window window) {
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("problems");
        window.page().locator("#problems a").first().click();
        var field = window.page().locator("#" + window.page().evaluate("document.activeElement.id"));
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
        Readable.inEveryLook(window);
        atADesk(window);
    }

    private static Window atADesk(Window window) {
        window.page().setViewportSize(Look.DESK.width(), Look.DESK.height());
        return window;
    }
}
