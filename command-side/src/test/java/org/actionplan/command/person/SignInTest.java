package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.actionplan.api.Envelope;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final PersonId AMINA = new PersonId("person-amina");
    private static final Actor ADMINISTRATOR =
            new Actor(AMINA, Set.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD), Set.of());
    private static final String RIGHT = "night staff walk softly";
    private static final String WRONG = "night staff run loudly";
    private static final String HERE = "10.0.0.7";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final Passwords PASSWORDS = new Passwords();
    private static final String HASH = PASSWORDS.hash(RIGHT);

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private EventLog log;
    private EmbeddedEventStore store;
    private AxonCommands commands;
    private Accounts accounts;

    @BeforeEach
    void amina_has_an_account() {
        database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        store = EmbeddedEventStore.builder().storageEngine(log).build();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            commands = CommandSide.on(store, database, factory.getValidator());
        }
        accounts = new Accounts(database);
        send(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", null));
        send(new OpenAccount(AMINA, "Amina", HASH, Set.of(Role.CONTRIBUTOR), Set.of("Oakfield", "Beechwood")));
    }

    @AfterEach
    void everything_is_closed() {
        commands.close();
        store.shutDown();
        log.close();
        database.close();
    }

    @Test
    void the_right_password_tells_who_it_is_and_what_they_may() {
        assertThat(signIn().withPassword("amina", RIGHT, HERE))
                .hasValue(new SignedIn(
                        "amina", new Actor(AMINA, Set.of(Role.CONTRIBUTOR), Set.of("Oakfield", "Beechwood"))));
    }

    @Test
    void a_password_that_was_right_needs_no_look_for_a_second() {
        var now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
        var signIn = new SignIn(accounts, PASSWORDS, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
        assertThat(signIn.rightAMomentAgo("amina", RIGHT)).isEmpty();

        signIn.withPassword("amina", RIGHT, HERE);
        assertThat(signIn.rightAMomentAgo("Amina", RIGHT)).isPresent();
        assertThat(signIn.rightAMomentAgo("amina", WRONG)).isEmpty();

        now.set(now.get().plusSeconds(1));
        assertThat(signIn.rightAMomentAgo("amina", RIGHT)).isEmpty();
        assertThat(signIn.withPassword("amina", RIGHT, HERE)).isPresent();
        assertThat(signIn.rightAMomentAgo("amina", RIGHT)).isPresent();
    }

    @Test
    void the_case_of_a_username_does_not_matter() {
        assertThat(signIn().withPassword(" AMINA ", RIGHT, HERE)).isPresent();
    }

    @Test
    void a_wrong_password_or_name_opens_nothing() {
        assertThat(signIn().withPassword("amina", WRONG, HERE)).isEmpty();
        assertThat(signIn().withPassword("amina", "", HERE)).isEmpty();
        assertThat(signIn().withPassword("amina", "x".repeat(10_000), HERE)).isEmpty();
        assertThat(signIn().withPassword("joseph", RIGHT, HERE)).isEmpty();
    }

    @Test
    void too_many_wrong_tries_are_refused_and_then_even_the_right_password_waits() {
        var signIn = signIn();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.withPassword("amina", WRONG, HERE)).isEmpty();
        }

        isTooOften(() -> signIn.withPassword("amina", WRONG, HERE));
        isTooOften(() -> signIn.withPassword("amina", RIGHT, HERE));
        assertThat(signIn.withPassword("amina", RIGHT, "10.0.0.8")).isPresent();
    }

    @Test
    void somebody_elses_guesses_do_not_stop_a_password_that_is_known_to_be_right() {
        var signIn = signIn();
        assertThat(signIn.withPassword("amina", RIGHT, HERE)).isPresent();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.withPassword("amina", WRONG, HERE)).isEmpty();
        }

        isTooOften(() -> signIn.withPassword("amina", WRONG, HERE));
        assertThat(signIn.withPassword("amina", RIGHT, HERE)).isPresent();
    }

    @Test
    void a_token_works_until_its_last_day_in_England_is_over() {
        var token = issue("rota");

        assertThat(signInAt("2026-06-30T22:59:59Z").withToken(token))
                .map(SignedIn::username)
                .hasValue("amina");
        assertThat(signInAt("2026-06-30T23:00:00Z").withToken(token)).isEmpty();
    }

    @Test
    void a_revoked_token_opens_nothing_from_the_same_moment_on() {
        var token = issue("rota");
        assertThat(signIn().withToken(token)).isPresent();

        send(new RevokeToken(AMINA, new TokenId("token-rota")));

        assertThat(signIn().withToken(token)).isEmpty();
    }

    @Test
    void a_token_nobody_issued_opens_nothing() {
        issue("rota");

        assertThat(signIn().withToken(Tokens.next())).isEmpty();
        assertThat(signIn().withToken("")).isEmpty();
        assertThat(signIn().withToken(RIGHT)).isEmpty();
    }

    @Test
    void the_list_of_tokens_shows_those_that_still_work() {
        issue("rota");
        issue("board");
        send(new RevokeToken(AMINA, new TokenId("token-board")));

        assertThat(accounts.tokensOf("Amina", LAST_DAY))
                .containsExactly(new Accounts.Token(new TokenId("token-rota"), "rota", LAST_DAY));
        assertThat(accounts.tokensOf("amina", LAST_DAY.plusDays(1))).isEmpty();
        assertThat(accounts.tokensOf("ruth", LAST_DAY)).isEmpty();
    }

    @Test
    void a_username_belongs_to_one_person_and_the_second_leaves_no_trace() {
        var joseph = new PersonId("person-joseph");
        send(new AddPerson(joseph, "Joseph Okafor", "Night lead", null));

        assertThatThrownBy(() -> send(new OpenAccount(joseph, "aMina", HASH, Set.of(Role.VIEWER), Set.of())))
                .hasRootCauseMessage("account.username-taken");
        assertThat(store.lastSequenceNumberFor(joseph.value())).hasValue(0L);
        assertThatCode(() -> send(new OpenAccount(joseph, "joseph", HASH, Set.of(Role.VIEWER), Set.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void an_account_without_services_sees_them_all() {
        var grace = new PersonId("person-grace");
        send(new AddPerson(grace, "Grace Lee", "Manager", null));
        send(new OpenAccount(grace, "grace", HASH, Set.of(Role.QUALITY_LEAD), Set.of()));

        assertThat(accounts.called("grace").orElseThrow().who().actor().maySee("Beechwood"))
                .isTrue();
    }

    @Test
    void no_secret_enters_the_log() {
        var token = issue("rota");

        var log = store.readEvents(AMINA.value())
                .asStream()
                .map(event -> event.getPayload() + " " + event.getMetaData())
                .collect(Collectors.joining("\n"));

        assertThat(log).contains("TokenIssued").doesNotContain(token, Tokens.hash(token), HASH, RIGHT);
    }

    private String issue(String name) {
        var token = Tokens.next();
        send(new IssueToken(AMINA, new TokenId("token-" + name), "amina", name, Tokens.hash(token), LAST_DAY));
        return token;
    }

    private void send(Object command) {
        commands.send(command, Envelope.from(ADMINISTRATOR, "request-1"))
                .toCompletableFuture()
                .join();
    }

    private SignIn signIn() {
        return signInAt("2026-03-01T12:00:00Z");
    }

    private SignIn signInAt(String now) {
        return new SignIn(accounts, PASSWORDS, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static void isTooOften(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessage("sign-in.too-many-tries");
    }
}
