package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class AccessiblePagesIT {

    @ParameterizedTest
    @EnumSource
    void everybody_can_read_a_page_in_light_in_the_dark_and_in_the_narrowest_window(MainPage page, Windows windows) {
        var window = page.in(windows, Look.DESK);

        assertThat(window.status()).isEqualTo(200);
        Readable.inEveryLook(window);
        Axe.findsNothing(window); // tables have become cards
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans?text=nothing+of+this+kind",
                "/plans/AMB26?text=nothing+of+this+kind",
                "/plans/AMB26?state=overdue&group=owner&sort=state&since=100",
                "/plans/AMB26/closed?version=60",
                "/plans/AMB26/actions/AMB26-08?version=60",
                "/plans/AMB26/history?item=AMB26-08&since=2030-01-01",
                "/plans/AMB26/as-at?day=31+2+2026&time=nine",
                "/plans/AMB26/compare?from=before+Easter",
                "/plans/AMB26/compare?from=1&to=2",
                "/plans/AMB26/slippage?at=2026-04-22&moved=true",
                "/people/person-mo",
                "/people/person-fc",
                "/accounts/person-ml",
                "/accounts/person-mo",
                "/account"
            })
    void everybody_can_read_a_page_without_results_with_problems_and_of_the_past(String address, Windows windows) {
        Readable.inEveryLook(windows.of(Account.ADMIN).go(address));
    }

    @Test
    void everybody_can_read_a_plan_on_which_there_is_nothing_yet(Windows windows) {
        Readable.inEveryLook(
                windows.of(Account.QUALITY_LEAD).go(FreshPlan.begin().at("")));
    }

    @Test
    void no_two_pages_have_the_same_title(Windows windows) {
        Map<String, String> titles = new HashMap<>();
        var window = windows.of(Account.ADMIN);
        for (var page : MainPage.values()) {
            var same = titles.put(page.in(window).title(), page.name());
            assertThat(same).as(window.title()).isNull();
        }
        for (var form : EveryForm.values()) {
            var same = titles.put(form.in(window).title(), form.name());
            assertThat(same == null || same.equals(form.name()))
                    .as(window.title())
                    .isTrue();
        }
    }
}
