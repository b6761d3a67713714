package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class CloseActionIT {

    private static final String CHECKED = "I went round with the night staff on Monday; all twelve sensors ring.";

    @Test
    void who_did_the_work_cannot_close_it_and_somebody_else_can(Windows windows) {
        var plan = FreshPlan.begin();
        var title = "Put a sensor beside every bed";
        var action = plan.action(title, Account.QUALITY_LEAD);

        var doer = windows.of(Account.QUALITY_LEAD).go("/my-work");
        work(doer, title, action);
        isRefused(doer.go(plan.at("/actions/" + action + "/close-action")));

        var checker = windows.of(Account.REGISTERED_MANAGER).go(plan.at(""));
        checker.follow("1 completed, to be checked").follow(title);
        close(checker, action);

        checker.go(plan.at("")).showsNot(title).follow("Closed actions (1)");
        assertThat(checker.row(action).innerText()).contains(title, "Closed", "Registered manager", CHECKED);
    }

    /** Everything from one's own work, an update in one form. */
    private static void work(Window doer, String title, String action) {
        doer.follow("Start", title).press("Start").shows(action + " has been started.");
        doer.follow("Record progress", title)
                .fill("How is it coming on?", "Seven of twelve are in place.")
                .tick("On target")
                .press("Record progress")
                .shows("Progress on " + action + " has been recorded.");
        doer.follow("Record as completed", title)
                .fill("What was done?", "Every bed has one.")
                .press("Record as completed")
                .shows("Somebody else now checks it before it is closed.")
                .shows("Completed, waiting for somebody else to check");
        assertThat(doer.address()).isEqualTo("/my-work");
    }

    private static void isRefused(Window doer) {
        doer.fill("What did you check, and what did you find?", CHECKED)
                .fill("Where is the proof?", "Photographs, blue folder")
                .press("Close the action")
                .shows("Somebody other than the owner and the person who recorded it as completed has to check");
        assertThat(doer.status()).isEqualTo(422);
        assertThat(doer.title()).startsWith("Error:");
        assertThat(doer.field("What did you check, and what did you find?").inputValue())
                .isEqualTo(CHECKED);
        assertThat(doer.field("Where is the proof?").inputValue()).isEqualTo("Photographs, blue folder");
    }

    private static void close(Window checker, String action) {
        checker.follow("Check and close")
                .shows("Every bed has one.")
                .fill("What did you check, and what did you find?", CHECKED)
                .press("Close the action")
                .shows(action + " is closed. It now stands under closed actions.");
    }
}
