package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoginsTest {

    private static final PersonId AMINA = new PersonId("person-amina");
    private static final Actor LEAD = new Actor(AMINA, Set.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD), Set.of());
    private static final SignedIn SIGNED_IN = new SignedIn("amina", LEAD);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.5Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private SqliteDatabase database;
    private EventLog log;
    private EmbeddedEventStore store;
    private AxonCommands commands;
    private Logins logins;

    @BeforeEach
    void amina_has_an_account() {
        database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        store = EmbeddedEventStore.builder().storageEngine(log).build();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            commands = CommandSide.on(store, database, factory.getValidator());
        }
        send(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", null));
        send(new OpenAccount(AMINA, "Amina", "hash", LEAD.roles(), Set.of()));
        logins = new Logins(log, new Accounts(database), clock);
    }

    @AfterEach
    void everything_is_closed() {
        commands.close();
        store.shutDown();
        log.close();
        database.close();
    }

    @Test
    void a_login_tells_who_it_is_and_what_their_account_allows_now() {
        var stranger = new SignedIn("amina", new Actor(AMINA, Set.of(), Set.of("Elsewhere")));

        assertThat(logins.holding(logins.begin(stranger))).hasValue(SIGNED_IN);
    }

    @Test
    void a_login_lasts_for_twelve_hours() {
        var secret = logins.begin(SIGNED_IN);

        now.set(NINE.plus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(logins.holding(secret)).isPresent();
        now.set(NINE.plus(Duration.ofHours(12)));
        assertThat(logins.holding(secret)).isEmpty();
    }

    @Test
    void a_login_that_is_ended_opens_nothing_and_the_others_go_on() {
        var here = logins.begin(SIGNED_IN);
        var there = logins.begin(SIGNED_IN);

        logins.end(here);
        logins.end(here);

        assertThat(logins.holding(here)).isEmpty();
        assertThat(logins.holding(there)).isPresent();
    }

    @Test
    void what_was_never_a_login_opens_nothing() {
        logins.begin(SIGNED_IN);

        assertThat(logins.holding("")).isEmpty();
        assertThat(logins.holding(Tokens.next("apl_"))).isEmpty();
        assertThat(logins.holding("x".repeat(10_000))).isEmpty();
    }

    @Test
    void the_secret_itself_is_not_kept_and_what_is_over_is_cleared_away() {
        var early = logins.begin(SIGNED_IN);
        assertThat(kept()).isEqualTo(Tokens.hash(early));

        now.set(NINE.plus(Duration.ofHours(12)));
        var late = logins.begin(SIGNED_IN);
        assertThat(kept()).isEqualTo(Tokens.hash(late));
    }

    private String kept() {
        return JdbcClient.create(database.readers())
                .sql("SELECT login_hash FROM login")
                .query(String.class)
                .single();
    }

    private void send(Object command) {
        commands.send(command, Envelope.from(LEAD, "request-1"))
                .toCompletableFuture()
                .join();
    }
}
