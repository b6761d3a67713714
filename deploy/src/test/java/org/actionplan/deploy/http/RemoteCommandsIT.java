package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.ADA;
import static org.actionplan.deploy.http.People.COLIN;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.actionplan.api.Envelope;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.AccountsDoor.NewAccount;
import org.actionplan.api.person.AccountsDoor.NewPassword;
import org.actionplan.api.person.AccountsDoor.NewPermissions;
import org.actionplan.api.person.AccountsDoor.OwnPassword;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.PlanId;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Logins;
import org.actionplan.deploy.remote.CommandProcess;
import org.actionplan.deploy.remote.Passes;
import org.actionplan.deploy.remote.RemoteAccounts;
import org.actionplan.deploy.remote.RemoteCommands;
import org.junit.jupiter.api.Test;

/** The doors of a process that only shows, in front of a tracker that decides, over real HTTP. */
class RemoteCommandsIT {

    private static final String PASSWORD = "a password for somebody new";

    private final Passes passes = new Passes(TRACKER.part(Logins.class));
    private final CommandProcess process = new CommandProcess(TRACKER.at("/").toString(), passes);
    private final RemoteCommands commands = new RemoteCommands(process);
    private final RemoteAccounts accounts = new RemoteAccounts(process, TRACKER.part(Accounts.class));

    @Test
    void a_command_is_done_there_by_the_person_who_asks_here() {
        var story = Story.told();

        var receipt = done(commands.send(lesson(story, "lesson-remote"), by(LEAD)));

        assertThat(receipt.stream()).isEqualTo(story.planId());
        assertThat(receipt.version()).isEqualTo(6);
        assertThat(receipt.events()).containsExactly("plan.LessonRecorded");
        assertThat(receipt.created()).containsEntry("lessonId", "lesson-remote");
        assertThat(story.get("/history").json().at("/items/0/actor/id").asString())
                .isEqualTo(LEAD.personId);
    }

    @Test
    void what_is_refused_there_is_refused_here_in_the_same_words() {
        var story = Story.told();
        var start = new StartAction(new PlanId(story.planId()), new ActionId("action-audit"), null);
        refused(Kind.NOT_ALLOWED, "permission.not-yours", commands.send(start, by(COLIN)));
        refused(Kind.RULE, "action.unknown", commands.send(lessonOn(story, "action-none"), by(LEAD)));
        refused(Kind.UNKNOWN, "plan.unknown", commands.send(lesson(new Story("plan-none", ""), "lesson-x"), by(LEAD)));
        refused(
                Kind.STALE,
                "stream.version-moved",
                commands.send(lesson(story, "lesson-x"), new Envelope(actor(LEAD), "request", 2L, null, null)));
        var move = new MoveDueDate(
                new PlanId(story.planId()),
                new ActionId("action-audit"),
                LocalDate.of(1999, 1, 1),
                LocalDate.of(2026, 6, 30),
                "x");
        assertThatThrownBy(() -> done(commands.send(move, by(LEAD))))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.problems())
                                .contains(
                                        new Problem("/from", "day.out-of-range"),
                                        new Problem("/reason", "reason.too-short")));
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        var story = Story.told();
        var envelope = new Envelope(actor(LEAD), "request", null, new Repeatable("remote-once", "unused"), null);
        var first = done(commands.send(lesson(story, "lesson-once"), envelope));

        assertThat(done(commands.send(lesson(story, "lesson-once"), envelope))).isEqualTo(first);
        refused(Kind.KEY_REUSED, "idempotency-key.reused", commands.send(lesson(story, "lesson-twice"), envelope));
    }

    @Test
    void accounts_are_managed_there_and_shown_here() {
        var nora = new PersonId("person-nora-remote");
        var ada = by(ADA);
        done(commands.send(new AddPerson(nora, "Nora", "Nurse", null), by(LEAD)));
        done(accounts.open(
                new NewAccount("nora.remote", PASSWORD, nora, List.of(Role.VIEWER), List.of("Oakfield")), ada));
        assertThat(accounts.accountOf(nora).orElseThrow().roles()).containsExactly(Role.VIEWER);

        var permissions = new NewPermissions(nora, List.of(Role.QUALITY_LEAD), List.of(), "Promoted");
        done(accounts.changePermissions(permissions, ada));
        assertThat(accounts.accountOf(nora).orElseThrow().services()).isEmpty();
        refused(Kind.RULE, "account.same-permissions", accounts.changePermissions(permissions, ada));

        done(accounts.resetPassword(new NewPassword(nora, "another long password"), ada));
        var herself = Envelope.from(new Actor(nora, Set.of(), Set.of()), "request");
        done(accounts.changeOwnPassword(new OwnPassword("another long password", PASSWORD), herself));
        Caller.with(TRACKER, "nora.remote", PASSWORD).get("/api/plans").is(200);

        done(accounts.closeAccount(new CloseAccount(nora, "Has left"), ada));
        assertThat(accounts.accountOf(nora).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        refused(
                Kind.NOT_ALLOWED,
                "sign-in.needed",
                accounts.changeOwnPassword(new OwnPassword(PASSWORD, "yet another password"), herself));
        done(accounts.reopenAccount(new ReopenAccount(nora, "Is back"), ada));
        assertThat(accounts.accounts()).contains(accounts.accountOf(nora).orElseThrow());
        refused(Kind.NOT_ALLOWED, "permission.role", accounts.resetPassword(new NewPassword(nora, PASSWORD), by(LEAD)));
    }

    @Test
    void a_pass_that_ends_early_is_replaced_unnoticed() {
        var olga = new PersonId("person-olga-remote");
        done(commands.send(new AddPerson(olga, "Olga", "Carer", null), by(LEAD)));
        done(accounts.open(new NewAccount("olga.remote", PASSWORD, olga, List.of(Role.VIEWER), List.of()), by(ADA)));
        var herself = Envelope.from(new Actor(olga, Set.of(), Set.of()), "request");
        var other = "another long password";

        done(accounts.changeOwnPassword(new OwnPassword(PASSWORD, other), herself));
        done(accounts.changeOwnPassword(new OwnPassword(other, PASSWORD), herself));

        Caller.with(TRACKER, "olga.remote", PASSWORD).get("/api/plans").is(200);
    }

    @Test
    void a_pass_opens_no_page() {
        var pass = TRACKER.part(Logins.class).pass(new PersonId(LEAD.personId));

        Caller.withToken(TRACKER, pass).get("/api/plans").is(200);
        assertThat(Visitor.nobody().with("login", pass).isSignedIn()).isFalse();
    }

    @Test
    void where_nothing_decides_nothing_is_lost_without_a_word() throws IOException {
        var envelope = by(LEAD);
        var lesson = lesson(new Story("plan-x", ""), "lesson-x");
        var nowhere = new RemoteCommands(new CommandProcess("", passes));
        refused(Kind.NOT_ALLOWED, "commands.only-shown", nowhere.send(lesson, envelope));

        var port = 0;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var gone = new RemoteCommands(new CommandProcess("http://127.0.0.1:" + port, passes));
        refused(Kind.BUSY, "commands.not-reached", gone.send(lesson, envelope));
    }

    private static RecordLesson lesson(Story story, String id) {
        return new RecordLesson(
                new PlanId(story.planId()), new LessonId(id), "Two carers see more", null, LessonKind.LESSON);
    }

    private static RecordLesson lessonOn(Story story, String action) {
        return new RecordLesson(
                new PlanId(story.planId()), LessonId.next(), "Two carers see more", new ActionId(action), null);
    }

    private static Envelope by(People somebody) {
        return Envelope.from(actor(somebody), "request");
    }

    /** What the account allows is looked up there, so nothing is believed of what stands here. */
    private static Actor actor(People somebody) {
        return new Actor(new PersonId(somebody.personId), Set.of(), Set.of());
    }

    private static <T> T done(CompletionStage<T> asked) {
        return asked.toCompletableFuture().join();
    }

    private static void refused(Kind kind, String key, CompletionStage<?> asked) {
        assertThatThrownBy(() -> done(asked)).rootCause().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.kind()).isEqualTo(kind);
        });
    }
}
