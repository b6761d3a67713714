package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InBrowser
class CreatePlanIT {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void a_quality_lead_gets_from_an_empty_list_to_a_plan_with_an_objective_and_three_actions(Windows windows) {
        var window = windows.of(Account.WILLOW_LEAD).go("/").shows("There is no plan yet");
        createPlan(window);
        addObjective(window);
        addAction(window, "Check the bed sensors every evening", "WIL27-01");
        addAction(window, "Train night staff to record checks", "WIL27-02");
        addAction(window, "Ask the families what helped at home", "WIL27-03");

        window.shows("3 open actions").showsNot("Actions without an objective");
        assertThat(window.row("WIL27-02").innerText())
                .contains("Train night staff to record checks", "Not started", "Open", "31 Mar 2027");
        window.follow("Plans").shows("1 plan");
        assertThat(window.row("WIL27").innerText()).contains("Fewer falls at night", "Willow House");
    }

    private static void createPlan(Window window) {
        window.follow("Create a plan")
                .fill("What is the plan called?", "Fewer falls at night")
                .fill("Short reference", "WIL27")
                .choose("Which service is it for?", "Willow House")
                .fill("What is the plan for?", "Halve the number of falls at night by the autumn.")
                .fill("What does it cover?", "Nights\nCorridors")
                .press("Create the plan")
                .shows("The plan has been created.")
                .shows("There is no open action.");
        assertThat(window.address()).isEqualTo("/plans/WIL27");
    }

    private static void addObjective(Window window) {
        window.follow("Add an objective")
                .fill("Short name", "Staff know at once")
                .fill("What should get better, by how much?", "Every fall is noticed within five minutes.")
                .press("Add the objective")
                .shows("The objective has been added.")
                .shows("No action yet.");
    }

    private static void addAction(Window window, String title, String reference) {
        window.follow("Add an action")
                .fill("What is to be done?", title)
                .choose("Who owns it?", Account.MEDICINES_LEAD.personId)
                .day("When is it due?", END_OF_MARCH)
                .choose("Which objective does it serve?", "Staff know at once")
                .press("Add the action")
                .shows("The action has been added as " + reference + ".");
    }
}
