package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything works without script; axe does not, so the words are looked at. */
@InBrowser
class WithoutScriptIT {

    private static final Look DESK = Look.DESK.withoutScript();

    @Test
    void a_plan_is_created_worked_on_moved_and_an_action_closed_without_script(Windows windows) {
        var lead = windows.of(Account.QUALITY_LEAD, DESK).go("/plans");
        createPlan(lead);
        var title = "Walk round at ten every night";
        addAction(lead, title);
        moveTheDate(lead, title);
        complete(lead);
        isRefused(lead.go("/plans/SLEEP27/actions/SLEEP27-01/close-action"));

        var manager = windows.of(Account.REGISTERED_MANAGER, DESK).go("/plans/SLEEP27/actions/SLEEP27-01");
        manager.follow("Check and close")
                .fill("What did you check, and what did you find?", "I came along on two nights.")
                .press("Close the action")
                .shows("SLEEP27-01 is closed.");
        manager.go("/plans/SLEEP27/closed").shows(title).shows("I came along on two nights.");
    }

    @Test
    void the_summary_of_problems_has_the_focus_without_script(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD, DESK).go("/plans/new").press("Create the plan");

        assertThat(window.status()).isEqualTo(422);
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("problems");
    }

    @Test
    void the_plan_is_filtered_without_script(Windows windows) {
        var window = windows.of(Account.FORUM_CHAIR, DESK).go("/plans/AMB26");
        window.choose("State", "Completed, not checked").press("Show").shows("1 of 3 open actions");
        assertThat(window.address()).contains("state=completed");
    }

    private static void createPlan(Window window) {
        window.follow("Create a plan")
                .fill("What is the plan called?", "Sleep well at night")
                .fill("Short reference", "SLEEP27")
                .fill("Which service is it for?", "Ambermere House")
                .fill("What is the plan for?", "Fewer people are awake at two.")
                .fill("What does it cover?", "Nights")
                .press("Create the plan")
                .shows("The plan has been created.");
    }

    private static void addAction(Window window, String title) {
        window.follow("Add the first action")
                .fill("What is to be done?", title)
                .choose("Who owns it?", Account.QUALITY_LEAD.personId)
                .day("When is it due?", FreshPlan.PROMISED)
                .press("Add the action")
                .shows("The action has been added as SLEEP27-01.");
    }

    private static void moveTheDate(Window window, String title) {
        window.follow(title)
                .follow("Move the due date")
                .day("New due date", FreshPlan.PROMISED.plusDays(30))
                .fill("Why does the date move?", "Two people are on leave.")
                .press("Move the date")
                .shows("The first promise stays on record.");
        window.go("/plans/SLEEP27/slippage").shows("30 days later").shows("Two people are on leave.");
    }

    private static void complete(Window window) {
        window.go("/plans/SLEEP27/actions/SLEEP27-01").follow("Start").press("Start");
        window.follow("Record progress")
                .fill("How is it coming on?", "Half of the nights so far.")
                .press("Record progress");
        window.follow("Record as completed").press("Record as completed").shows("Completed, not checked");
    }

    private static void isRefused(Window window) {
        window.fill("What did you check, and what did you find?", "All of it.")
                .press("Close the action")
                .shows("Somebody other than the owner");
        assertThat(window.field("What did you check, and what did you find?").inputValue())
                .isEqualTo("All of it.");
    }
}
