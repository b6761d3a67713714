package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.COLIN;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.Test;

/** One plan from its beginning to its end, told with forms alone: every one of them empty, with nonsense, right, and twice. */
class FormsIT {

    private static final String PLAN = "/plans/FORMS26";
    private static final String FIRST = PLAN + "/actions/FORMS26-01";
    private static final String FROM_A_FILE = PLAN + "/actions/FORMS26-03";
    private static final String SECOND = PLAN + "/actions/FORMS26-02";

    /** Too long for every text, no day, nothing that can be chosen. */
    private static final String NONSENSE = "<b>\"kept\" & more</b>" + "x".repeat(4_000);

    /** The forms of the first two belong to the pages about people; a file comes in on the pages of imports. */
    private static final Set<String> ELSEWHERE =
            Set.of("add-person", "correct-person", "import-plan", "import-actions");

    /** Nothing needs to be said to take a task on. */
    private static final Set<String> MAY_STAY_EMPTY = Set.of("accept-delegation");

    private final Map<People, Visitor> visitors = new EnumMap<>(People.class);
    private final Set<String> asked = new TreeSet<>();

    @Test
    void every_command_has_a_form_that_refuses_nonsense_and_does_once_what_is_right() {
        beginThePlan();
        delegate();
        work();
        takeInAFile();
        check();
        endThePlan();

        assertThat(asked).isSubsetOf(CommandNames.all().keySet());
        assertThat(CommandNames.all().keySet()).allMatch(name -> asked.contains(name) || ELSEWHERE.contains(name));
    }

    private void beginThePlan() {
        ask(
                LEAD,
                "create-plan",
                "/plans/new",
                Map.of(
                        "reference", "FORMS26",
                        "title", "Fewer falls",
                        "service", "Oakfield",
                        "purpose", "Halve the falls",
                        "scopeIn", "Nights\r\nBedrooms",
                        "managerId", "person-lead",
                        "reviewOn", "2026-12-18"));
        ask(LEAD, "adjust-scope", PLAN + "/adjust-scope", Map.of("scopeOut", "Day centre", "reason", "Not ours"));
        ask(
                LEAD,
                "create-objective",
                PLAN + "/objectives/new",
                Map.of("title", "Staff know", "statement", "All falls noticed in five minutes"));
        var objective = id("/objectives/0/objectiveId");
        var move = PLAN + "/objectives/" + objective + "/move-objective";
        ask(LEAD, "move-objective", move, Map.of("to", "2026-10-31", "reason", "Sensors come in October"));
        ask(
                LEAD,
                "create-action",
                PLAN + "/actions/new?objective=" + objective,
                Map.of(
                        "title", "Audit the forms",
                        "ownerId", "person-amina",
                        "dueBy", "2026-03-31",
                        "horizon", "quick-win",
                        "task", "Read them all",
                        "closureCriteria", "Every form read"));
        assertThat(id("/actions/0/objectiveId")).isEqualTo(objective);
        ask(
                LEAD,
                "create-action",
                PLAN + "/actions/new",
                Map.of("title", "Fit lights", "ownerId", "person-amina", "dueBy", "2026-05-01"));
    }

    private void delegate() {
        var task = Map.of(
                "to", "person-colin",
                "task", "Collect the forms",
                "wantedResult", "One folder",
                "reportBack", "Tell Amina",
                "by", "2026-02-20");
        ask(LEAD, "delegate-task", FIRST + "/delegate-task", task);
        ask(LEAD, "delegate-task", FIRST + "/delegate-task", task);
        var first = PLAN + "/delegations/" + id("/actions/0/delegations/0/delegationId");
        var second = PLAN + "/delegations/" + id("/actions/0/delegations/1/delegationId");
        ask(COLIN, "accept-delegation", first + "/accept-delegation", Map.of());
        ask(COLIN, "decline-delegation", second + "/decline-delegation", Map.of("reason", "On leave"));
        ask(COLIN, "report-back", first + "/report-back", Map.of("report", "Three were missing"));
    }

    private void work() {
        ask(AMINA, "start-action", FIRST + "/start-action", Map.of());
        ask(
                AMINA,
                "record-progress",
                FIRST + "/record-progress",
                Map.of("note", "Half are read", "confidence", "close"));
        ask(LEAD, "move-due-date", FIRST + "/move-due-date", Map.of("to", "2026-04-30", "reason", "The lead is ill"));
        ask(
                LEAD,
                "hand-over-action",
                SECOND + "/hand-over-action",
                Map.of("to", "person-colin", "reason", "The building is his"));
        ask(
                LEAD,
                "reword-action",
                FIRST + "/reword-action",
                Map.of("title", "Audit all forms", "reason", "Corridors too"));
        ask(LEAD, "hold-action", FIRST + "/hold-action", Map.of("reason", "The archive moves", "until", "2026-04-10"));
        ask(LEAD, "resume-action", FIRST + "/resume-action", Map.of("reason", "It has moved"));
    }

    /** An action that nobody owns and that has no day. */
    private void takeInAFile() {
        var file = Story.documented("import-actions").put("planId", id("/planId"));
        file.putArray("changes");
        LEAD.on(TRACKER).command("import-actions", file).is(200);
        ask(
                LEAD,
                "appoint-owner",
                FROM_A_FILE + "/appoint-owner",
                Map.of("to", "person-colin", "reason", "He knows the shops"));
        ask(
                LEAD,
                "promise-due-date",
                FROM_A_FILE + "/promise-due-date",
                Map.of("dueBy", "2026-09-30", "reason", "Before the autumn"));
    }

    private void check() {
        ask(AMINA, "complete-action", FIRST + "/complete-action", Map.of("note", "All are read"));
        ask(VERA, "return-action", FIRST + "/return-action", Map.of("reason", "January is missing"));
        ask(AMINA, "complete-action", FIRST + "/complete-action", Map.of());
        ask(
                VERA,
                "close-action",
                FIRST + "/close-action",
                Map.of("note", "I read ten of them", "evidence", "Audit sheet\r\nPhotos"));
        assertThat(id("/actions/0/evidence/1")).isEqualTo("Photos");
        ask(VERA, "reopen-action", FIRST + "/reopen-action", Map.of("dueBy", "2026-07-31", "reason", "Gaps again"));
        ask(
                LEAD,
                "withdraw-action",
                FIRST + "/withdraw-action",
                Map.of("reason", "The lights are enough", "supersededBy", id("/actions/1/actionId")));
    }

    private void endThePlan() {
        ask(
                LEAD,
                "add-milestone",
                PLAN + "/milestones/new",
                Map.of("title", "Sensors are there", "dueBy", "2026-08-31", "actionId", id("/actions/0/actionId")));
        var milestone = PLAN + "/milestones/" + id("/milestones/0/milestoneId");
        var later = Map.of("to", "2026-09-15", "reason", "The supplier is late");
        ask(LEAD, "move-milestone", milestone + "/move-milestone", later);
        ask(LEAD, "reach-milestone", milestone + "/reach-milestone", Map.of());
        ask(COLIN, "record-lesson", PLAN + "/lessons/new?action=FORMS26-01", Map.of("text", "Ask the nights first"));
        ask(LEAD, "name-version", PLAN + "/name-version?version=3", Map.of("name", "As sent to CQC"));
        ask(LEAD, "withdraw-action", SECOND + "/withdraw-action", Map.of("reason", "Done by the landlord"));
        ask(LEAD, "withdraw-action", FROM_A_FILE + "/withdraw-action", Map.of("reason", "The families do it"));
        ask(LEAD, "close-plan", PLAN + "/close-plan", Map.of("reason", "All done"));
        ask(LEAD, "reopen-plan", PLAN + "/reopen-plan", Map.of("reason", "Falls went up"));
    }

    private void ask(People who, String command, String address, Map<String, String> answers) {
        var visitor = visitors.computeIfAbsent(who, Visitor::signedInAs);
        var form = OpenForm.on(visitor.get(address).is(200));
        assertThat(form.title()).doesNotStartWith("Error");
        var before = TRACKER.events();
        if (!MAY_STAY_EMPTY.contains(command)) {
            OpenForm.on(form.filledWith("").sentBy(visitor).is(422)).leadsToItsProblems();
        }
        refusesNonsense(form, visitor);
        assertThat(TRACKER.events()).isEqualTo(before);

        var right = form.filled(answers);
        var done = right.sentBy(visitor).is(303);
        assertThat(visitor.cookie("done")).startsWith(command);
        assertThat(TRACKER.events()).as(command).isEqualTo(before + 1);
        assertThat(right.sentBy(visitor).is(303).header("Location")).isEqualTo(done.header("Location"));
        assertThat(TRACKER.events()).as(command + " twice").isEqualTo(before + 1);
        asked.add(command);
    }

    private static void refusesNonsense(OpenForm form, Visitor visitor) {
        var refused = form.filledWith(NONSENSE).sentBy(visitor).is(422).tellsNothingOfTheInside();
        var again = OpenForm.on(refused);
        again.leadsToItsProblems();
        assertThat(refused.body()).contains("&lt;b").doesNotContain("<b>");
        assertThat(again.fields()).containsEntry("once", form.fields().get("once"));
        assertThat(again.fields().values()).contains(NONSENSE);
    }

    private static String id(String pointer) {
        return LEAD.on(TRACKER)
                .get("/api/plans/FORMS26")
                .is(200)
                .json()
                .at(pointer)
                .asString();
    }
}
