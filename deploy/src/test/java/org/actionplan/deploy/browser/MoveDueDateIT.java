package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InBrowser
class MoveDueDateIT {

    private static final LocalDate LATER = LocalDate.of(2027, 5, 14);
    private static final String REASON = "The sensors arrive four weeks late.";

    @Test
    void a_moved_date_shows_with_its_reason_on_the_action_the_plan_and_the_ledger(Windows windows) {
        var plan = FreshPlan.begin();
        var title = "Try sensors at night on Rowan";
        var action = plan.action(title, Account.FALLS_CHAMPION);
        plan.action("Repair the bells on Hazel", Account.FALLS_CHAMPION);

        var window = windows.of(Account.QUALITY_LEAD).go(plan.at("/actions/" + action));
        window.follow("Move the due date")
                .shows("It is now due by 31 March 2027.")
                .day("New due date", LATER)
                .fill("Why does the date move?", REASON)
                .press("Move the date")
                .shows("The due date of " + action + " has been moved. The first promise stays on record.")
                .shows("First promised for 31 March 2027.")
                .shows(REASON);

        window.go(plan.at(""));
        assertThat(window.row(action).innerText()).contains("14 May 2027", "First promised 31 Mar 2027, moved once");

        window.follow("Promised dates");
        assertThat(window.row(action).innerText())
                .contains("31 Mar 2027", "14 May 2027", "44 days later", REASON, "Quality lead");
        window.tick("Only those that were moved").press("Show").shows(title).showsNot("Repair the bells on Hazel");
    }
}
