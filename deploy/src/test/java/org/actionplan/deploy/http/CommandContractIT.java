package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.COLIN;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.Test;

/** What API.md promises of commands, seen from outside. */
class CommandContractIT {

    /** What a receipt tells that does not stand at the top of the request. */
    private static final Set<String> NOT_SENT = Set.of("ref", "reference", "importId");

    private final Set<String> accepted = new TreeSet<>();
    private Story story = new Story("plan-contract", "CON26");
    private long version;

    @Test
    void every_command_is_accepted_with_its_documented_body() {
        ask("create-plan", LEAD, "plan.PlanCreated");
        ask("adjust-scope", LEAD, "plan.ScopeAdjusted");
        ask("create-objective", LEAD, "plan.ObjectiveCreated");
        ask("move-objective", LEAD, "plan.ObjectiveMoved");
        ask("create-action", LEAD, "plan.ActionCreated");
        ask("create-action", Map.of("actionId", "action-lights", "title", "Fit lights"), LEAD, "plan.ActionCreated");
        ask("import-actions", LEAD, "plan.FileImported", "plan.ActionImported", "plan.ActionFoundAgain");
        ask("appoint-owner", LEAD, "plan.OwnerAppointed");
        ask("promise-due-date", LEAD, "plan.DueDatePromised");
        ask("delegate-task", LEAD, "plan.TaskDelegated");
        ask("delegate-task", Map.of("delegationId", "delegation-training"), LEAD, "plan.TaskDelegated");
        ask("accept-delegation", COLIN, "plan.DelegationAccepted");
        ask("decline-delegation", COLIN, "plan.DelegationDeclined");
        ask("report-back", COLIN, "plan.DelegationReported");
        ask("start-action", AMINA, "plan.ActionStarted");
        ask("record-progress", AMINA, "plan.ProgressRecorded");
        ask("move-due-date", LEAD, "plan.DueDateMoved");
        ask("hand-over-action", LEAD, "plan.ActionHandedOver");
        ask("reword-action", LEAD, "plan.ActionReworded");
        ask("hold-action", LEAD, "plan.ActionHeld");
        ask("resume-action", LEAD, "plan.ActionResumed");
        ask("complete-action", AMINA, "plan.ActionCompleted");
        ask("return-action", VERA, "plan.ActionReturned");
        ask("complete-action", AMINA, "plan.ActionCompleted");
        ask("close-action", VERA, "plan.ActionClosed");
        ask("reopen-action", VERA, "plan.ActionReopened");
        ask("complete-action", AMINA, "plan.ActionCompleted");
        ask("close-action", VERA, "plan.ActionClosed");
        ask("withdraw-action", LEAD, "plan.ActionWithdrawn");
        ask("withdraw-action", Map.of("actionId", "action-footwear"), LEAD, "plan.ActionWithdrawn");
        ask("add-milestone", LEAD, "plan.MilestoneAdded");
        ask("move-milestone", LEAD, "plan.MilestoneMoved");
        ask("reach-milestone", LEAD, "plan.MilestoneReached");
        ask("record-lesson", COLIN, "plan.LessonRecorded");
        ask("name-version", LEAD, "plan.VersionNamed");
        ask("close-plan", LEAD, "plan.PlanClosed");
        ask("reopen-plan", LEAD, "plan.PlanReopened");
        importAnotherPlan();
        LEAD.on(TRACKER)
                .command("add-person", story.body("add-person", Map.of("personId", "person-contract")))
                .is(200);
        accepted.add("add-person");
        LEAD.on(TRACKER)
                .command("correct-person", story.body("correct-person", Map.of("personId", "person-contract")))
                .is(200);
        accepted.add("correct-person");
        assertThat(accepted).isEqualTo(CommandNames.all().keySet());
    }

    @Test
    void ids_may_be_left_out_and_are_then_made() {
        story = Story.begin();
        var made = LEAD.on(TRACKER)
                .command("create-action", """
                    {"planId": "%s", "title": "Fit lights", "ownerId": "person-amina", "dueBy": "2026-05-01"}\
                    """.formatted(story.planId()))
                .is(200)
                .json();
        assertThat(made.at("/created/actionId").asString()).matches("action-[0-9a-f-]{36}");
        assertThat(made.at("/created/ref").asString()).isEqualTo(story.reference() + "-01");
        var plan = LEAD.on(TRACKER).command("create-plan", """
            {"reference": "MADE26", "title": "T", "service": "Oakfield", "purpose": "P", "scopeIn": []}\
            """).is(200).json();
        assertThat(plan.get("stream").asString()).matches("plan-[0-9a-f-]{36}");
        assertThat(plan.at("/created/planId").asString())
                .isEqualTo(plan.get("stream").asString());
    }

    @Test
    void a_version_in_if_match_is_held_against_the_stream() {
        story = Story.told();
        var before = TRACKER.events();
        var lesson = story.body("record-lesson").toString();
        LEAD.on(TRACKER).command("record-lesson", lesson, "If-Match", "\"4\"").isProblem(412, "stream.version-moved");
        LEAD.on(TRACKER).command("record-lesson", lesson, "If-Match", "\"6\"").isProblem(412, "stream.version-moved");
        assertThat(TRACKER.events()).isEqualTo(before);
        LEAD.on(TRACKER).command("record-lesson", lesson, "If-Match", "\"5\"").is(200);
        LEAD.on(TRACKER)
                .command(
                        "create-plan",
                        new Story("plan-stale", "STALE1").body("create-plan").toString(),
                        "If-Match",
                        "\"1\"")
                .isProblem(412, "stream.version-moved");
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_first_answer_and_stores_nothing() {
        story = Story.begin();
        var body = story.body("create-action", Map.of("actionId", "action-once"));
        body.remove("objectiveId");
        var key = UUID.randomUUID().toString();
        var first = LEAD.on(TRACKER)
                .command("create-action", body.toString(), "Idempotency-Key", key)
                .is(200);
        var before = TRACKER.events();
        story.send("record-lesson", Map.of("actionId", "action-once"), LEAD);
        var again = LEAD.on(TRACKER)
                .command("create-action", body.toString(), "Idempotency-Key", key)
                .is(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(TRACKER.events()).isEqualTo(before + 1);
        LEAD.on(TRACKER)
                .command("create-action", body.put("title", "Another").toString(), "Idempotency-Key", key)
                .isProblem(422, "idempotency-key.reused");
        LEAD.on(TRACKER)
                .command("record-lesson", story.body("record-lesson").toString(), "Idempotency-Key", key)
                .isProblem(422, "idempotency-key.reused");
        assertThat(TRACKER.events()).isEqualTo(before + 1);
    }

    @Test
    void a_key_belongs_to_whoever_sent_it() {
        story = Story.begin();
        var body = story.body("record-lesson");
        body.remove(List.of("actionId", "lessonId"));
        LEAD.on(TRACKER)
                .command("record-lesson", body.toString(), "Idempotency-Key", "shared")
                .is(200);
        VERA.on(TRACKER)
                .command("record-lesson", body.toString(), "Idempotency-Key", "shared")
                .is(200);
        assertThat(story.version()).isEqualTo(3);
    }

    @Test
    void identical_requests_at_once_under_one_key_are_stored_once() {
        story = Story.begin();
        var body = story.body("record-lesson");
        body.remove(List.of("actionId", "lessonId"));
        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> LEAD.on(TRACKER).command("record-lesson", body.toString(), "Idempotency-Key", "at-once")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(story.version()).isEqualTo(2);
    }

    @Test
    void of_two_people_who_change_one_field_at_once_only_one_is_heard() {
        story = Story.told();
        var answers = List.of("2026-04-30", "2026-05-31").stream()
                .map(day -> story.body("move-due-date", Map.of("to", day)))
                .map(body ->
                        CompletableFuture.supplyAsync(() -> LEAD.on(TRACKER).command("move-due-date", body)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(answer -> answer.status() == 409)
                .forEach(
                        answer -> assertThat(answer.code()).isIn("action.moved-meanwhile", "stream.changed-meanwhile"));
        assertThat(story.version()).isEqualTo(6);
    }

    /** Begins another plan; sent again, it is recognised and nothing comes in twice. */
    private void importAnotherPlan() {
        var another = Map.of("planId", story.planId() + "-filed", "reference", story.reference() + "-F");
        var body = story.body("import-plan", another);
        var made = LEAD.on(TRACKER).command("import-plan", body).is(200).json();
        assertThat(made.get("events").valueStream().map(name -> name.asString()))
                .containsExactly(
                        "plan.PlanCreated",
                        "plan.FileImported",
                        "plan.ActionImported",
                        "plan.ProgressReported",
                        "plan.ActionImported");
        LEAD.on(TRACKER).command("import-plan", body).isProblem(409, "import.already-done");
        accepted.add("import-plan");
    }

    private void ask(String command, People sender, String... events) {
        ask(command, Map.of(), sender, events);
    }

    private void ask(String command, Map<String, ?> changes, People sender, String... events) {
        var body = story.body(command, changes);
        var answer = sender.on(TRACKER).command(command, body).is(200);
        accepted.add(command);
        version += events.length;
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        var receipt = answer.json();
        assertThat(receipt.get("stream").asString()).isEqualTo(story.planId());
        assertThat(receipt.get("version").asLong()).isEqualTo(version);
        assertThat(receipt.get("events").valueStream().map(name -> name.asString()))
                .containsExactly(events);
        assertThat(receipt.get("created").isObject()).isTrue();
        receipt.get("created").properties().forEach(made -> {
            if (!NOT_SENT.contains(made.getKey())) {
                assertThat(body.get(made.getKey())).as(made.getKey()).isEqualTo(made.getValue());
            }
        });
    }
}
