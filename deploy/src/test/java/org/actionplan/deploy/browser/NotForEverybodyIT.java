package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class NotForEverybodyIT {

    private static final String CHANGES =
            "main form[method=post], main .toolbar, main a[href$='/new'], main a[href*='/move-'], main"
                    + " a[href*='/adjust-']";

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/plans/AMB26", "/plans/AMB26/actions/AMB26-08", "/my-work"})
    void who_reads_is_offered_nothing_to_change(String page, Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR).go(page);

        assertThat(window.status()).isEqualTo(200);
        assertThat(window.page().locator(CHANGES).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/new", "/plans/AMB26/actions/new", "/plans/AMB26/actions/AMB26-08/record-progress"})
    void who_reads_is_told_that_a_form_is_not_for_them(String form, Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR).go(form).shows("You are not allowed to do this");

        assertThat(window.status()).isEqualTo(403);
        Axe.findsNothing(window);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/AMB27", "/plans/AMB26/actions/AMB26-99", "/plans/AMB26/meetings", "/nowhere"})
    void an_address_at_which_there_is_nothing_says_so(String address, Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go(address).shows("Page not found");

        assertThat(window.status()).isEqualTo(404);
        Axe.findsNothing(window);
    }

    @Test
    void a_plan_of_another_home_cannot_be_found(Windows windows) {
        var window = windows.of(Account.WILLOW_LEAD).go("/plans/AMB26").shows("Page not found");

        assertThat(window.status()).isEqualTo(404);
        assertThat(window.page().content()).doesNotContain("Ambermere House");
    }
}
