package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class KeyboardIT {

    @Test
    void the_first_key_offers_the_way_past_the_menu(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26");
        var keys = new Keyboard(window).press("Tab");
        assertThat(focused(window, "textContent")).isEqualTo("Skip to main content");

        keys.press("Enter");
        assertThat(focused(window, "id")).isEqualTo("main");
        keys.press("Tab");
        assertThat(window.page().evaluate("document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void a_date_is_moved_by_keys_alone(Windows windows) {
        var plan = FreshPlan.begin();
        var title = "Try sensors at night on Rowan";
        var action = plan.action(title, Account.FALLS_CHAMPION);
        var window = windows.of(Account.QUALITY_LEAD).go("/my-work");
        var keys = new Keyboard(window);

        keys.to("Plans").press("Enter");
        window.shows("Create a plan");
        window.go(plan.at(""));
        keys.to(title).press("Enter");
        window.shows("First promised for");
        keys.to("Move the due date").press("Enter");
        window.shows("New due date");
        keys.to("Day").type("14").to("Month").type("5").to("Year").type("2027");
        keys.to("Why does the date move?")
                .type("The supplier is late.")
                .to("Move the date")
                .press("Enter");
        window.shows("The due date of " + action + " has been moved.").shows("14 May 2027");
    }

    @Test
    void a_problem_leads_to_its_field_by_keys_alone(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26/lessons/new");
        var keys = new Keyboard(window);
        keys.to("Keep it").press("Enter");
        window.shows("There is a problem");

        keys.to("Write down what was learnt, met or told").press("Enter");
        assertThat(focused(window, "id")).isEqualTo("text");
    }

    @Test
    void somebody_signs_in_filters_and_leaves_by_keys_alone(Windows windows) {
        var window = windows.ofAVisitor(Look.DESK).go("/sign-in");
        var keys = new Keyboard(window);
        keys.to("Username").type(Account.FORUM_CHAIR.username);
        keys.to("Password").type(Account.FORUM_CHAIR.password()).press("Enter");
        window.shows("plan");
        keys.to("Words").type("improvement plan 2026").press("Enter");
        window.shows("1 plan");
        keys.to("Sign out").press("Enter");
        window.shows("You have signed out.");
    }

    private static Object focused(Window window, String property) {
        return window.page().evaluate("property => document.activeElement[property]", property);
    }
}
