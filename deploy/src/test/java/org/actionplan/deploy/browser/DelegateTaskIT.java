package org.actionplan.deploy.browser;

import org.junit.jupiter.api.Test;

@InBrowser
class DelegateTaskIT {

    private static final String TASK = "Collect the night checks of January and February";

    @Test
    void a_helper_takes_on_a_delegated_task_and_reports_back(Windows windows) {
        var plan = FreshPlan.begin();
        var action = plan.action("See what the night checks say", Account.QUALITY_LEAD);
        var owner = windows.of(Account.QUALITY_LEAD).go(plan.at("/actions/" + action));
        delegate(owner);
        owner.shows("The task has been delegated.").shows("Waiting for an answer");

        var helper = windows.of(Account.FALLS_CHAMPION).go("/my-work").shows(TASK);
        helper.follow("Take it on", TASK)
                .shows("One folder with every sheet")
                .press("Take it on")
                .shows("You have taken the task on.");
        helper.follow("Report back", TASK)
                .fill("What came of it?", "All sheets are in the folder; three were missing.")
                .press("Report back")
                .shows("Your report has been recorded.")
                .showsNot(TASK);

        owner.go(plan.at("/actions/" + action))
                .shows("Reported back")
                .shows("All sheets are in the folder; three were missing.");
    }

    @Test
    void a_helper_who_cannot_do_it_says_why(Windows windows) {
        var plan = FreshPlan.begin();
        var action = plan.action("Listen to the night handovers", Account.QUALITY_LEAD);
        var owner = windows.of(Account.QUALITY_LEAD).go(plan.at("/actions/" + action));
        delegate(owner);

        windows.of(Account.FALLS_CHAMPION)
                .go(plan.at("/actions/" + action))
                .follow("Decline", TASK)
                .fill("Why can you not do it?", "I am on leave that week.")
                .press("Decline")
                .shows("The task has been declined.");

        owner.go(plan.at("/actions/" + action)).shows("Declined").shows("I am on leave that week.");
    }

    private static void delegate(Window owner) {
        owner.follow("Delegate a task")
                .choose("Who should do it?", Account.FALLS_CHAMPION.personId)
                .fill("What should they do?", TASK)
                .fill("What should come of it?", "One folder with every sheet, gaps marked.")
                .fill("How should they report back?", "At the Friday handover.")
                .day("By when?", FreshPlan.PROMISED.minusDays(30))
                .press("Delegate");
    }
}
