package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.COLIN;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.People.WENDY;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a form is for, what the rules say to it, and where it leads. */
class FormRulesIT {

    /** Signing in is slow on purpose, so everybody does it once. */
    private static final Map<People, Visitor> VISITORS = new EnumMap<>(People.class);

    private Story story;
    private String plan;
    private String audit;
    private Visitor lead;

    @BeforeEach
    void tellTheStory() {
        story = Story.told();
        plan = "/plans/" + story.reference();
        audit = plan + "/actions/" + story.reference() + "-01";
        lead = signedIn(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actions/new",
                "/objectives/new",
                "/milestones/new",
                "/lessons/new",
                "/close-plan",
                "/milestones/milestone-sensors/move-milestone",
                "/delegations/delegation-forms/accept-delegation"
            })
    void a_form_is_shown_to_nobody_whose_role_may_not_ask(String path) {
        var before = TRACKER.events();
        var viewer = signedIn(VICTOR);
        assertThat(viewer.get(plan + path).is(403).body()).contains("<h1>You are not allowed to do this</h1>");
        viewer.send(plan + path, Map.of("title", "x", "reason", "xxx")).is(403);
        viewer.get("/plans/new").is(403);
        signedIn(WENDY).get(plan + path).is(404);
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @Test
    void a_contributor_works_on_what_is_theirs_only() {
        var colin = signedIn(COLIN);
        var before = TRACKER.events();
        var refused = OpenForm.on(colin.get(audit + "/start-action").is(200))
                .sentBy(colin)
                .is(403);
        assertThat(refused.body()).contains("This one is somebody else's");
        colin.get(audit + "/hold-action").is(403);
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actions/STORY0-99/start-action",
                "/actions/{ref}-01/open-account",
                "/actions/{ref}-01/create-plan",
                "/actions/{ref}-01/nothing",
                "/delegations/delegation-none/report-back",
                "/delegations/delegation-forms/move-due-date",
                "/objectives/objective-none/move-objective",
                "/milestones/milestone-none/reach-milestone"
            })
    void there_is_no_form_for_what_is_not_there(String path) {
        var address = plan + path.replace("{ref}", story.reference());
        assertThat(lead.get(address).is(404).tellsNothingOfTheInside().body()).contains("<h1>Page not found</h1>");
        lead.send(address, Map.of()).is(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        complete-action | note   | Only an action in progress can be completed.
        resume-action   | reason | This action is not on hold.
        close-action    | note   | This action has not been recorded as completed.
        reopen-action   | reason | Only a closed action can be reopened.
        """)
    void what_the_action_s_state_does_not_allow_is_said_on_the_form(String command, String field, String words) {
        var before = TRACKER.events();
        var form = OpenForm.on(lead.get(audit + "/" + command).is(200)).filled(Map.of(field, "All forms are read"));
        var right = command.equals("reopen-action") ? form.filled(Map.of("dueBy", "2027-03-31")) : form;
        var refused = OpenForm.on(right.sentBy(lead).is(422));
        refused.leadsToItsProblems();
        assertThat(refused.page().body()).contains(words);
        assertThat(refused.fields()).containsEntry(field, "All forms are read");
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @Test
    void whoever_was_overtaken_is_told_sees_how_it_stands_and_can_send_again() {
        var open = OpenForm.on(lead.get(audit + "/move-due-date").is(200))
                .filled(Map.of("to", "2026-06-30", "reason", "The night lead is ill"));
        story.send("move-due-date", LEAD);

        var told = OpenForm.on(open.sentBy(lead).is(422));
        assertThat(told.page().body())
                .contains("Somebody else has changed this action since you looked at it.")
                .contains("It is now due by 30 April 2026.")
                .contains("The night lead is ill");
        told.sentBy(lead).is(303);
        assertThat(story.get("").json().at("/actions/0/dueBy").asString()).isEqualTo("2026-06-30");
    }

    @Test
    void words_and_scope_that_somebody_else_has_changed_are_not_written_over() {
        var words = OpenForm.on(lead.get(audit + "/reword-action").is(200))
                .filled(Map.of("title", "Audit some forms", "reason", "Too many"));
        var scope = OpenForm.on(lead.get(plan + "/adjust-scope").is(200))
                .filled(Map.of("scopeIn", "Days", "reason", "Nights are fine"));
        story.send("reword-action", Map.of("actionId", "action-audit"), LEAD);
        story.send("adjust-scope", LEAD);

        var version = story.version();
        assertThat(words.sentBy(lead).is(422).body()).contains("Somebody else has changed this action");
        assertThat(scope.sentBy(lead).is(422).body()).contains("Somebody else has adjusted the scope");
        assertThat(story.version()).isEqualTo(version);
    }

    @Test
    void a_task_can_be_said_anew_but_not_taken_away() {
        var emptied = OpenForm.on(lead.get(audit + "/reword-action").is(200))
                .filled(Map.of("title", "Audit some forms", "task", " ", "reason", "Too many"));
        assertThat(emptied.sentBy(lead).is(422).body()).contains("A task can be said anew but not taken away");
    }

    @Test
    void a_form_leads_back_to_where_one_came_from_and_never_elsewhere() {
        assertThat(sentTo("/record-progress?back=my-work")).isEqualTo("/my-work");
        assertThat(sentTo("/record-progress")).isEqualTo(audit);
        assertThat(sentTo("/record-progress?back=https://evil.example")).isEqualTo(audit);
        assertThat(sentTo("/record-progress?back=//evil")).isEqualTo(audit);
        assertThat(lead.get(audit + "/record-progress?back=my-work").body()).contains("href=\"/my-work\">Cancel</a>");
    }

    @Test
    void what_comes_before_a_form_is_chosen_on_it() {
        var lesson = OpenForm.on(lead.get(plan + "/lessons/new?action=" + story.reference() + "-01")
                .is(200));
        assertThat(lesson.fields()).containsEntry("actionId", "action-audit").containsEntry("kind", "lesson");
        var done = lesson.filled(Map.of("text", "Start with the nights"))
                .sentBy(lead)
                .is(303);
        assertThat(done.header("Location")).isEqualTo(audit);

        var version = OpenForm.on(lead.get(plan + "/name-version?version=3").is(200));
        assertThat(version.fields()).containsEntry("version", "3");
        var nonsense = OpenForm.on(
                lead.get(plan + "/lessons/new?action=%3Cb%3E&back=%22").is(200));
        assertThat(nonsense.address()).isEqualTo(plan + "/lessons/new");
    }

    @Test
    void a_new_plan_is_for_a_service_of_its_author() {
        var wendy = signedIn(WENDY);
        var form = OpenForm.on(wendy.get("/plans/new").is(200));
        assertThat(form.page().body()).contains("<option value=\"Willow House\"");
        var right = form.filled(
                Map.of("reference", "WILLOWFORM", "title", "Fewer falls", "purpose", "Fewer", "scopeIn", "Nights"));
        right.filled(Map.of("service", "Oakfield")).sentBy(wendy).is(403);
        var done = right.filled(Map.of("service", "Willow House")).sentBy(wendy).is(303);
        assertThat(done.header("Location")).isEqualTo("/plans/WILLOWFORM");
    }

    @Test
    void the_owner_s_words_are_shown_to_whoever_checks_and_are_not_believed_as_markup() {
        story.send("start-action", AMINA);
        story.send("complete-action", Map.of("note", "<b>All</b> are read"), AMINA);
        assertThat(lead.get(audit + "/close-action").is(200).body())
                .contains("It was recorded as completed on 24 April 2026: &lt;b&gt;All")
                .contains("<li>Every form has been read</li>");
    }

    private static Visitor signedIn(People who) {
        return VISITORS.computeIfAbsent(who, Visitor::signedInAs);
    }

    private String sentTo(String form) {
        return OpenForm.on(lead.get(audit + form).is(200))
                .filled(Map.of("note", "Half are read"))
                .sentBy(lead)
                .is(303)
                .header("Location");
    }
}
