package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that only ask to be shown something say what is wrong in the same way as those that change something. */
@InBrowser
class WrongMomentIT {

    @ParameterizedTest
    @CsvSource({
        "as-at?day=31+2+2026, day, 31 2 2026",
        "as-at?day=2026-04-22&time=nine, time, nine",
        "as-at?version=1000, version, 1000",
        "compare?from=before+Easter, from, before Easter",
        "compare?from=1&to=31+June, to, 31 June"
    })
    void a_moment_that_is_none_is_said_above_and_beside_its_box(
            String asked, String box, String typed, Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR).go("/plans/AMB26/" + asked).shows("There is a problem");

        assertThat(window.status()).isEqualTo(422);
        assertThat(window.title()).startsWith("Error:");
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("problems");
        window.page().locator("#problems a").click();
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo(box);
        assertThat(window.page().locator("#" + box).inputValue()).isEqualTo(typed);
    }
}
