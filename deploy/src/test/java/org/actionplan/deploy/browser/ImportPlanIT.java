package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class ImportPlanIT {

    private static final int MOST_PAGES = 8;
    private static final int MOST_CLICKS = 15;

    @Test
    void a_care_homes_workbook_becomes_a_plan_with_few_pages_and_few_clicks(Windows windows) {
        var journey = ImportJourney.begin(windows.of(Account.QUALITY_LEAD))
                .read(PlanFile.example(PlanFile.CARE_HOME))
                .until("Some rows need your decision")
                .decide("row 25", "As 2 actions, each with a reference of its own")
                .decide("row 31", "Deputy manager")
                .intoANewPlan("QUI26")
                .untilTheLastPage()
                .press("Import 20 actions");
        var window = journey.window().shows("The file has become this plan.").shows("Keep one hour of activity worker");
        assertThat(window.row("One-page guide").innerText()).contains("Deputy manager");
        journey.follow("Evidence");
        assertThat(startOf(window.file("main a[href*='/plans/QUI26/evidence.pdf']")))
                .isEqualTo("%PDF-");
        assertThat(journey.pages()).hasSizeLessThanOrEqualTo(MOST_PAGES);
        assertThat(journey.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private static String startOf(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "action-tracker-brag.xlsx, Import 90 actions, Larkhythe Care, LARK26",
        "council-improvement-plan.csv, Import 30 actions, Wexmere Council, COUNCIL26",
        "cqc-report-of-actions.docx, Import 11 actions, Dunmarrow House, DUN26",
        "quarterly-notes.xlsx, Import 12 actions, Corrimoor Supported Living, COR26"
    })
    void the_plans_of_others_come_in_with_what_is_proposed(
            String file, String button, String service, String reference, Windows windows) {
        var journey = ImportJourney.begin(windows.of(Account.QUALITY_LEAD))
                .read(PlanFile.example(file))
                .intoANewPlan(reference)
                .untilTheLastPage()
                .press(button);

        journey.window().shows("The file has become this plan.").shows(service);
    }

    @Test
    void everything_can_be_changed_until_the_last_step_and_no_plan_is_changed_before(Windows windows) {
        var lead = windows.of(Account.QUALITY_LEAD);
        var journey = ImportJourney.begin(lead)
                .read(PlanFile.example(PlanFile.CARE_HOME))
                .intoANewPlan("NOT26")
                .untilTheLastPage();
        lead.page().getByText("Leave out: row 12").click();
        lead.shows("Left out").shows("Import 18 actions");
        lead.page().getByText("Take in: row 12").click();
        lead.shows("Import 19 actions");
        lead.follow("Change", "row 15")
                .day("When is it due?", "30", "6", "2026")
                .press("Continue")
                .shows("Check everything");
        assertThat(lead.row("row 15").innerText()).contains("30 June 2026");
        lead.follow("Change", "Plan")
                .fill("What is the new plan called?", "After the inspection")
                .press("Continue")
                .shows("After the inspection");
        journey.follow("Cancel");
        lead.press("Stop and forget the file").shows("The file is forgotten. No plan was changed.");

        assertThat(lead.go("/plans?text=After+the+inspection").text()).contains("No plan fits");
    }

    @Test
    void a_later_edition_is_accepted_change_by_change(Windows windows) {
        var lead = windows.of(Account.QUALITY_LEAD);
        ImportJourney.begin(lead)
                .read(PlanFile.example(PlanFile.COUNCIL))
                .intoANewPlan("WEX26")
                .untilTheLastPage()
                .press("Import 30 actions");
        lead.shows("The file has become this plan.");

        var later = ImportJourney.ofLaterEdition(lead, "WEX26")
                .read(PlanFile.edited(PlanFile.COUNCIL, "June 2026", "August 2026"))
                .until("Which changes do you accept?");
        lead.shows("Moved dates").shows("August 2026");
        later.untilTheLastPage();
        lead.page().locator(".bring-in button").first().click();
        lead.shows("The file has come into the plan.");

        lead.go("/plans/WEX26/history").shows("31 August 2026");
    }

    @Test
    void it_works_without_script(Windows windows) {
        var lead = windows.of(Account.QUALITY_LEAD, Look.DESK.withoutScript());
        var journey = ImportJourney.begin(lead)
                .read(PlanFile.example("quarterly-notes.xlsx"))
                .intoANewPlan("NOTES26")
                .untilTheLastPage();
        lead.shows("Import 12 actions");
        journey.follow("Cancel");
        lead.press("Stop and forget the file").shows("No plan was changed.");
    }
}
