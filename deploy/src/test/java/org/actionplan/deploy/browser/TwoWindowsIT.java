package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people have the same plan open, each on a computer of their own. */
@InBrowser
class TwoWindowsIT {

    private static final String SENSORS = "Try sensors at night on Rowan";
    private static final String BELLS = "Repair the bells on Hazel";

    @Test
    void what_somebody_else_changes_is_announced_and_marked_once_it_is_taken_in(Windows windows) {
        var plan = FreshPlan.begin();
        plan.action(SENSORS, Account.FALLS_CHAMPION);
        var reader = windows.of(Account.FORUM_CHAIR).listeningAt(plan.at(""));
        reader.fill("Words", "night");

        var lead = windows.of(Account.QUALITY_LEAD).go(plan.at(""));
        lead.follow("Add an action")
                .fill("What is to be done?", BELLS)
                .choose("Who owns it?", Account.FALLS_CHAMPION.personId)
                .day("When is it due?", FreshPlan.PROMISED)
                .press("Add the action");
        reader.shows("1 change since you opened this page").showsNot(BELLS);
        lead.follow(SENSORS).follow("Start").press("Start");
        reader.shows("2 changes since you opened this page");
        assertThat(reader.field("Words").inputValue()).isEqualTo("night");

        reader.follow("Show what changed").shows(BELLS);
        assertThat(reader.row(BELLS).innerText()).contains("New");
        assertThat(reader.row(SENSORS).innerText()).contains("Changed", "In progress");
    }

    @Test
    void a_form_that_is_being_filled_in_says_what_happens_meanwhile_and_loses_nothing(Windows windows) {
        var plan = FreshPlan.begin();
        var action = plan.action(SENSORS, Account.FALLS_CHAMPION);
        var form = windows.of(Account.QUALITY_LEAD).listeningAt(plan.at("/actions/" + action + "/move-due-date"));
        form.day("New due date", FreshPlan.PROMISED.plusDays(14))
                .fill("Why does the date move?", "The supplier is late.");

        moveTheDateMeanwhile(plan, action);
        form.shows("1 change since you opened this page.").shows("What you have typed stays here.");
        assertThat(form.field("Why does the date move?").inputValue()).isEqualTo("The supplier is late.");

        form.press("Move the date").shows("Somebody else has changed this action since you looked at it.");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.field("Why does the date move?").inputValue()).isEqualTo("The supplier is late.");
        form.shows("It is now due by 30 April 2027.")
                .press("Move the date")
                .shows("The due date of " + action + " has been moved.");
    }

    private static void moveTheDateMeanwhile(FreshPlan plan, String action) {
        plan.send(
                Account.REGISTERED_MANAGER,
                "move-due-date",
                Map.of(
                        "actionId",
                        plan.idOf(action),
                        "from",
                        FreshPlan.PROMISED.toString(),
                        "to",
                        "2027-04-30",
                        "reason",
                        "The trainer is off until April."));
    }
}
