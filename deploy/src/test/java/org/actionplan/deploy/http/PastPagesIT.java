package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.People.WENDY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a plan's past, as somebody with a browser opens them. */
class PastPagesIT {

    private static final String MARKUP = "<script>alert('1')</script>";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static Story story;
    private static Visitor lead;

    /** Version 5 is told; then the audit gets other words, another day and a name for the version, and is withdrawn. */
    @BeforeAll
    static void tell() {
        story = Story.told();
        story.send("reword-action", Map.of("actionId", "action-audit", "title", "Check " + MARKUP), LEAD);
        story.send("move-due-date", Map.of("reason", "Because " + MARKUP), LEAD);
        story.send("name-version", Map.of("name", "Board " + MARKUP, "version", 5), LEAD);
        story.send("create-action", Map.of("actionId", "action-count", "title", "Count the forms again"), LEAD);
        story.send("withdraw-action", Map.of("actionId", "action-audit", "supersededBy", "action-count"), LEAD);
        lead = Visitor.signedInAs(LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "as-at", "compare", "compare?from=1", "compare?from=10&to=5", "slippage"})
    void everybody_who_may_see_the_plan_can_open_its_past(String page) {
        var answer = Visitor.signedInAs(VICTOR).get(address(page)).is(200);

        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .containsOnlyOnce("<h1>")
                .contains("<title>", story.reference())
                .doesNotContain(MARKUP)
                .doesNotContain("action-audit</", "person-lead</", "null");
        answer.tellsNothingOfTheInside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "as-at", "compare?from=1", "slippage"})
    void a_plan_that_is_not_there_and_one_of_another_service_are_both_not_found(String page) {
        for (var name : List.of("NOWHERE", "plan-none")) {
            assertThat(lead.get("/plans/" + name + "/" + page).is(404).body()).contains("There is no such plan.");
        }
        var wendy = Visitor.signedInAs(WENDY);
        assertThat(wendy.get(address(page)).is(404).body()).contains("There is no such plan.");
        assertThat(wendy.get("/plans/" + story.planId() + "/" + page).is(404).body())
                .contains("There is no such plan.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history?item=nothing&person=nobody",
                "history?since=31+Febuary&until=%3Cb%3E",
                "history?since=9999-12-31&until=0001-01-01",
                "history?page=0",
                "history?page=999999",
                "history?page=%F0%9F%98%80",
                "as-at?day=",
                "as-at?time=09%3A30",
                "as-at?day=9999-12-31&time=23%3A59",
                "as-at?version=0",
                "as-at?day=31+Febuary&time=noon&version=two",
                "compare?from=",
                "compare?to=1",
                "compare?from=0&to=99",
                "compare?from=2020-01-01",
                "compare?from=2026-03-29T01:30:00Z&to=never",
                "slippage?at=0000-01-01",
                "slippage?at=9999-12-31&moved=",
                "slippage?at=%22%3E%3Cscript%3E",
                "slippage?moved=maybe"
            })
    void whatever_is_asked_is_answered_with_a_page_and_words(String page) {
        var answer = lead.get(address(page));

        assertThat(answer.status()).isIn(200, 422);
        assertThat(answer.body()).contains("<h1>").doesNotContain("<b>", "\"><script>");
        answer.tellsNothingOfTheInside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history?item=a&item=b", "compare?from=1&from=2", "slippage?at=%00", "as-at?day=a%00b"})
    void what_cannot_be_meant_is_refused_with_a_page(String page) {
        lead.get(address(page)).is(422).tellsNothingOfTheInside();
    }

    @Test
    void history_tells_things_in_the_words_they_had() {
        var page = lead.get(address("history")).is(200).body();

        assertThat(page)
                .contains("withdrew the action", "moved the due date", "reworded the action", "delegated a task")
                .contains(story.reference() + "-01 Audit the falls risk forms</a>")
                .contains(story.reference() + "-01 Check &lt;script&gt;")
                .contains("Because &lt;script&gt;")
                .contains("31 March 2026", "30 April 2026", "Not started", "Withdrawn");
        assertThat(page.indexOf("withdrew the action")).isLessThan(page.indexOf("created the plan"));
    }

    @Test
    void history_can_be_narrowed_by_its_address() {
        var page = lead.get(address("history?item=" + story.reference() + "-01&until=31+Febuary"))
                .is(200)
                .body();

        assertThat(page)
                .contains("Enter a real date, such as 31 3 2026.", "value=\"31 Febuary\"", "5 changes")
                .contains("delegated a task")
                .doesNotContain("created the plan");
        assertThat(lead.get(address("history?person=person-vera")).is(200).body())
                .contains("No change fits what you chose.");
    }

    @Test
    void a_chosen_moment_has_a_lasting_address() {
        assertThat(lead.get(address("as-at?day=" + TODAY)).is(303).header("Location"))
                .isEqualTo("/plans/" + story.reference() + "?at=" + TODAY);
        assertThat(lead.get(address("as-at?version=5")).is(303).header("Location"))
                .isEqualTo("/plans/" + story.reference() + "?version=5");
        assertThat(lead.get(address("as-at?version=99")).is(422).body()).contains("The plan has no such version.");
    }

    @Test
    void two_versions_are_compared_either_way_round() {
        assertThat(lead.get(address("compare?from=5")).is(200).body())
                .contains("Changed (1)", "Added (2)")
                .contains("<span class=\"multiline\">Audit the falls risk forms</span>")
                .contains("<span class=\"multiline\">Check &lt;script&gt;");
        assertThat(lead.get(address("compare?from=10&to=5")).is(200).body())
                .contains("Not there any more (2)", "Count the forms again", "You are comparing backwards");
        assertThat(lead.get(address("compare?from=5&to=5")).is(200).body()).contains("Nothing changed.");
        assertThat(lead.get(address("compare?from=Board+%3Cscript%3Ealert('1')%3C/script%3E"))
                        .is(200)
                        .body())
                .contains("named “Board &lt;script&gt;");
    }

    @Test
    void every_promise_is_in_the_ledger() {
        assertThat(lead.get(address("slippage")).is(200).body())
                .contains("From 31 Mar 2026 to 30 Apr 2026", "30 days later", "Because &lt;script&gt;")
                .contains("Sensors are in place", "Count the forms again");
        assertThat(lead.get(address("slippage?moved=true")).is(200).body())
                .contains("30 days later")
                .doesNotContain("Sensors are in place");
        assertThat(lead.get(address("slippage?at=2020-01-01")).is(200).body())
                .contains("The plan did not exist yet at that moment.");
    }

    @Test
    void an_empty_plan_says_what_to_do_next() {
        var empty = Story.begin();

        assertThat(lead.get("/plans/" + empty.reference() + "/slippage").is(200).body())
                .contains("Nothing on this plan has a date yet.");
        assertThat(lead.get("/plans/" + empty.reference() + "/as-at").is(200).body())
                .contains("No version has a name yet.");
        assertThat(lead.get("/plans/" + empty.reference() + "/compare").is(200).body())
                .contains("Choose what to compare with what.");
        assertThat(lead.get("/plans/" + empty.reference() + "/history").is(200).body())
                .contains("1 change<");
    }

    private static String address(String page) {
        return "/plans/" + story.reference() + "/" + page;
    }
}
