package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.People.WENDY;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.actionplan.deploy.browser.Account;
import org.actionplan.deploy.browser.Ambermere;
import org.actionplan.deploy.paper.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What happened to a plan, taken away as a document for inspectors: over JSON's door and in the browser. */
class EvidenceIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ENGLAND);
    private static final LocalDate TODAY = LocalDate.now(ENGLAND);
    private static final String EXAMPLE = "/api/plans/AMB26";
    private static final String CARE_HOME = "care-home-improvement-plan.xlsx";

    private static Story story;

    /** Version 5 is told; then the audit gets another day and other words, some of which paper has no letters for. */
    @BeforeAll
    static void tell() {
        story = Story.told();
        story.send("move-due-date", VERA);
        story.send("reword-action", Map.of("actionId", "action-audit", "title", "Ask 你好 < & 🎉 ½ – ŵ ✓"), LEAD);
    }

    @Test
    void the_evidence_of_the_example_plan_is_for_screen_readers_and_for_archives() {
        var plan = example("");
        var paper = exampleOnPaper("");

        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.title())
                .startsWith("AMB26 ")
                .contains(plan.get("title").asString(), "evidence");
        assertThat(paper.language()).isEqualTo("en-GB");
        assertThat(paper.bookmarks())
                .contains("Contents", "4. Actions one by one", "8. Every change in order")
                .anyMatch(bookmark -> bookmark.startsWith("AMB26-01 "));
        assertThat(paper.pages())
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page).contains(mark(plan)));
        assertThat(paper.text()).doesNotContain("\uFFFD", "#", "null");
        for (var action : plan.get("actions")) {
            assertThat(paper.text())
                    .contains(action.get("ref").asString() + " "
                            + action.get("title").asString());
        }
    }

    @Test
    void an_earlier_version_says_what_was_known_then() {
        var plan = example("?version=60");
        var paper = exampleOnPaper("?version=60");

        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.pages()).allSatisfy(page -> assertThat(page).contains(mark(plan)));
        assertThat(exampleOnPaper("?version=60&action=AMB26-03").text())
                .contains("30 Apr 2026")
                .doesNotContain("29 May 2026");
        assertThat(exampleOnPaper("?action=AMB26-03").text()).contains("30 Apr 2026", "29 May 2026");
    }

    @Test
    void a_comparison_says_what_changed_since() {
        var paper = exampleOnPaper("?at=2026-05-01&compare=2026-04-20");

        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.bookmarks()).anyMatch(bookmark -> bookmark.endsWith("What changed since an earlier version"));
        assertThat(paper.text()).contains("30 April 2026", "29 May 2026");
    }

    @Test
    void one_action_or_one_period_says_that_it_is_not_everything() {
        var action = exampleOnPaper("?action=AMB26-03");
        var period = exampleOnPaper("?from=2026-04-01&until=2026-04-30");

        assertThat(action.complaints()).isEmpty();
        assertThat(action.text())
                .contains("This document does not tell everything.", "Only the action AMB26-03 ")
                .doesNotContain("AMB26-08");
        assertThat(period.complaints()).isEmpty();
        assertThat(period.text())
                .contains("This document does not tell everything.")
                .contains("Only what was recorded from 1 April 2026 to 30 April 2026");
    }

    @Test
    void what_came_from_a_file_names_the_file_and_its_row() {
        var lead = LEAD.on(TRACKER);
        var sent = Upload.of(CARE_HOME, Upload.example(CARE_HOME)).by(lead).is(201);
        var accept = "/api/imports/" + sent.json().get("importId").asString() + "/accept";
        var accepted = lead.call("POST", accept, BodyPublishers.noBody(), Map.of())
                .is(200)
                .json();

        var paper = Paper.of(lead.file("/api/plans/" + accepted.get("planId").asString() + "/evidence.pdf", Map.of()));

        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.text())
                .contains("brought the action in from " + CARE_HOME + ", row 12", "reported as “Closed”")
                .contains("Delivered in full")
                .doesNotContain("\uFFFD");
        assertThat(paper.pages())
                .allSatisfy(page ->
                        assertThat(page).contains(accepted.get("reference").asString() + " · version "));
    }

    @Test
    void what_paper_has_no_letters_for_is_named_and_never_becomes_something_else() {
        var paper = Paper.of(LEAD.on(TRACKER).file(file(""), Map.of()));

        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.text())
                .contains("Ask [Han U+4F60 U+597D] < & [party popper] ½ – ŵ ✓")
                .doesNotContain("\uFFFD", "#");
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"AMINA", "COLIN", "VICTOR"})
    void everybody_who_may_see_the_plan_reads_the_same(People person) {
        var answer = person.on(TRACKER).get(file("?version=7")).is(200);

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + story.reference() + "-version-7-evidence.pdf\"");
    }

    @Test
    void whoever_may_not_see_the_plan_gets_no_evidence_of_it() {
        Caller.nobody(TRACKER).get(file("")).isProblem(401);
        WENDY.on(TRACKER).get(file("")).isProblem(404, "plan.unknown");
        LEAD.on(TRACKER).get("/api/plans/NOWHERE/evidence.pdf").isProblem(404, "plan.unknown");
        var wendy = Visitor.signedInAs(WENDY);
        for (var address : new String[] {"/evidence", "/evidence.pdf"}) {
            var path = "/plans/" + story.reference() + address;
            assertThat(wendy.get(path).is(404).body()).contains("There is no such plan.");
            assertThat(Visitor.nobody().get(path).is(303).header("Location")).contains("/sign-in");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "version=99, 404, version.unknown",
        "version=0, 404, version.unknown",
        "version=two, 422, fields.invalid",
        "version=99999999999, 422, fields.invalid",
        "version=-1, 422, fields.invalid",
        "version=1&version=2, 422, fields.invalid",
        "version=1&at=2026-03-01, 422, fields.invalid",
        "version=%00, 422, fields.invalid",
        "at=never, 422, fields.invalid",
        "at=1999-01-01, 404, plan.not-yet",
        "action=NOPE-01, 404, action.unknown",
        "action=%F0%9F%98%80, 404, action.unknown",
        "version=1&action=action-audit, 404, action.unknown",
        "objective=objective-none, 404, objective.unknown",
        "action=action-audit&objective=objective-none, 422, fields.invalid",
        "from=31+Febuary, 422, fields.invalid",
        "from=2026-02-30, 422, fields.invalid",
        "from=2026-05-02&until=2026-05-01, 422, fields.invalid",
        "compare=99, 404, version.unknown",
        "compare=nobody+said+that, 404, version.unknown",
        "compare=1999-01-01, 404, plan.not-yet",
        "version=2&compare=5, 422, fields.invalid"
    })
    void what_never_was_or_cannot_be_meant_is_refused_in_words(String query, int status, String code) {
        LEAD.on(TRACKER).get(file("?" + query)).isProblem(status, code);
        Visitor.signedInAs(LEAD)
                .get("/plans/" + story.reference() + "/evidence.pdf?" + query)
                .is(status)
                .tellsNothingOfTheInside();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version=99",
                "version=two&compare=%3Cscript%3E",
                "at=never",
                "at=1999-01-01",
                "part=action:NOPE-01",
                "part=%22%3E%3Cscript%3E",
                "objective=objective-none",
                "from=31+Febuary&until=%F0%9F%98%80",
                "from=2026-05-02&until=2026-05-01",
                "from=0000-01-01&until=9999-12-31",
                "version=2&compare=5",
                "version=1&version=2"
            })
    void whatever_is_asked_of_the_page_is_answered_with_words(String query) {
        var answer = Visitor.signedInAs(LEAD).get("/plans/" + story.reference() + "/evidence?" + query);

        assertThat(answer.status()).isIn(200, 404, 422);
        assertThat(answer.body()).contains("<h1>").doesNotContain("<script>");
        answer.tellsNothingOfTheInside();
    }

    @Test
    void the_page_tells_the_same_and_leads_to_the_file() {
        var victor = Visitor.signedInAs(VICTOR);
        var query = "?version=7&compare=5";
        var page = victor.get("/plans/" + story.reference() + "/evidence" + query)
                .is(200)
                .body();
        var link = "/plans/" + story.reference() + "/evidence.pdf" + query;

        assertThat(page)
                .containsOnlyOnce("<h1>")
                .contains("href=\"" + link.replace("&", "&amp;") + "\"", "What changed since an earlier version")
                .contains("Ask 你好 &lt; &amp; 🎉", "The night lead is ill.");
        var paper = Paper.of(victor.file(link));
        assertThat(paper.complaints()).isEmpty();
        assertThat(paper.text())
                .contains("What changed since an earlier version", "The night lead is ill.")
                .contains(story.reference() + " · version 7 · ", "by Victor");
    }

    @Test
    void the_end_of_today_shows_everything() {
        var paper = Paper.of(LEAD.on(TRACKER).file(file("?at=" + TODAY), Map.of()));

        assertThat(paper.text()).contains(story.reference() + " · version 7 · ");
    }

    private static String file(String query) {
        return "/api/plans/" + story.planId() + "/evidence.pdf" + query;
    }

    private static JsonNode example(String query) {
        return Ambermere.TRACKER.get(Account.FORUM_CHAIR, EXAMPLE + query);
    }

    private static Paper exampleOnPaper(String query) {
        return Paper.of(Ambermere.TRACKER.file(Account.FORUM_CHAIR, EXAMPLE + "/evidence.pdf" + query));
    }

    /** What stands at the foot of every page. */
    private static String mark(JsonNode plan) {
        return "AMB26 · version " + plan.get("version").asLong() + " · "
                + MOMENT.format(Instant.parse(plan.get("recordedAt").asString()));
    }
}
