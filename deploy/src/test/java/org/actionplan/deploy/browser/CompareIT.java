package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@InBrowser
class CompareIT {

    @Test
    void a_comparison_strikes_out_the_old_beside_the_new_and_says_who_changed_it_and_why(Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR).go("/plans/AMB26").follow("Compare");
        window.fill("From", "22/4/2026")
                .fill("To", "30 June 2026")
                .press("Compare")
                .shows("What differs");

        var moved = window.page()
                .locator("tbody")
                .filter(saying("AMB26-03"))
                .locator("tr")
                .filter(saying("Due by"));
        assertThat(moved.locator("del").innerText()).isEqualTo("30 April 2026");
        assertThat(moved.locator("ins").innerText()).isEqualTo("29 May 2026");
        assertThat(moved.innerText())
                .contains("Registered manager moved the due date, 23 Apr 2026", "Assessor off sick for three weeks.");
        assertThat(moved.locator("del").evaluate("old => getComputedStyle(old).textDecorationLine"))
                .isEqualTo("line-through");
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
