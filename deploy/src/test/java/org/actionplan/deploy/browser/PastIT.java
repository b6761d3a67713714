package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The past of the example plan, which nothing here changes. */
@InBrowser
class PastIT {

    private static final String WHAT_CHANGES_THE_PLAN = "main form[method=post], main .toolbar, main a[href$='/new']";

    @Test
    void the_plan_as_it_stood_is_marked_as_past_and_can_only_be_read(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26").follow("As it stood");
        window.fill("Day", "2026-04-22")
                .press("Show the plan on this day")
                .shows("You are looking at AMB26 as it stood on 22 April 2026")
                .shows("Nothing can be changed here.");
        assertThat(window.address()).isEqualTo("/plans/AMB26?at=2026-04-22");

        assertThat(window.row("AMB26-03").innerText()).contains("In progress", "30 Apr 2026");
        assertThat(window.row("AMB26-06").innerText()).contains("Completed, not checked");
        assertThat(window.page().locator(WHAT_CHANGES_THE_PLAN).count()).isZero();

        window.follow("Watch and sign off all 14 staff who give medicines").shows("Nothing can be changed here.");
        assertThat(window.page().locator(WHAT_CHANGES_THE_PLAN).count()).isZero();
    }

    @Test
    void one_steps_from_day_to_day_and_from_version_to_version(Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR).go("/plans/AMB26?at=2026-04-22");
        step(window, "Day with changes before").shows("as it stood on 20 April 2026");
        step(window, "Day with changes after").shows("as it stood on 23 April 2026");
        assertThat(window.row("AMB26-03").innerText())
                .contains("29 May 2026", "First promised 30 Apr 2026, moved once");

        step(window, "Version before").shows("as it stood on 20 April 2026");
        assertThat(window.row("AMB26-03").innerText()).contains("30 Apr 2026").doesNotContain("29 May 2026");
        step(window, "Version after").shows("as it stood on 23 April 2026");
        window.follow("Back to the plan as it stands today").showsNot("You are looking at");
        assertThat(window.address()).isEqualTo("/plans/AMB26");
    }

    @Test
    void the_link_to_a_version_shows_everybody_the_same(Windows windows) {
        var lead = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26/as-at");
        lead.fill("Number of the version", "60").press("Show this version").shows("(version 60 of");

        var chair = windows.of(Account.FORUM_CHAIR).go(lead.address());
        assertThat(chair.text()).isEqualTo(lead.text());
    }

    /** Leads to the day or version that follows the words. */
    private static Window step(Window window, String words) {
        window.page().getByText(words + ":").click();
        return window;
    }
}
