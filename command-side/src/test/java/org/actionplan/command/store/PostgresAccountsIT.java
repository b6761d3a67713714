package org.actionplan.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.door.AxonCommands;
import org.actionplan.command.door.CommandSide;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Logins;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts and logins in a PostgreSQL that two processes share. */
class PostgresAccountsIT {

    private static final PersonId RUTH = new PersonId("person-ruth");
    private static final PersonId JOSEPH = new PersonId("person-joseph");
    private static final Actor ADMINISTRATOR = new Actor(RUTH, Set.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD), Set.of());

    private static Postgres postgres;

    private Process here;
    private Process there;

    /** One process of the tracker, as far as accounts go. */
    private record Process(PostgresDatabase database, EventLog log, AxonCommands commands, Accounts accounts) {

        static Process on(String url) {
            var database = PostgresDatabase.open(url, null, null);
            var log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
            var store = EmbeddedEventStore.builder().storageEngine(log).build();
            var validator = Validation.buildDefaultValidatorFactory().getValidator();
            return new Process(database, log, CommandSide.on(store, database, validator), new Accounts(database));
        }

        void ask(Object command) {
            commands.send(command, Envelope.from(ADMINISTRATOR, "request-1"))
                    .toCompletableFuture()
                    .join();
        }

        Logins logins() {
            return new Logins(log, accounts, Clock.systemUTC());
        }

        void close() {
            commands.close();
            log.close();
            database.close();
        }
    }

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void two_processes_and_two_administrators() throws Exception {
        var url = postgres.freshDatabase();
        here = Process.on(url);
        there = Process.on(url);
        for (var person : List.of(RUTH, JOSEPH)) {
            here.ask(new AddPerson(person, "Somebody", "Manager", null));
            here.ask(new OpenAccount(person, person.value(), "hash", Set.of(Role.ADMINISTRATOR), Set.of()));
        }
    }

    @AfterEach
    void both_are_closed() {
        here.close();
        there.close();
    }

    @Test
    void a_login_begun_at_one_process_counts_at_the_other_until_the_password_is_reset() {
        var login = here.logins().begin(new SignedIn(RUTH.value(), ADMINISTRATOR));
        var pass = here.logins().pass(RUTH);
        assertThat(there.logins().holding(login)).map(SignedIn::username).hasValue(RUTH.value());
        assertThat(there.logins().passing(pass)).map(SignedIn::username).hasValue(RUTH.value());
        assertThat(there.logins().holding(pass)).isEmpty();
        assertThat(there.logins().passing(login)).isEmpty();

        there.ask(new ResetPassword(RUTH, "another hash"));

        assertThat(here.logins().holding(login)).isEmpty();
        assertThat(here.logins().passing(pass)).isEmpty();
    }

    @Test
    void two_processes_cannot_take_away_the_last_two_administrators_at_the_same_moment() throws Exception {
        for (int i = 0; i < 10; i++) {
            var refused = together(
                    () -> here.ask(new CloseAccount(RUTH, "Has left")),
                    () -> there.ask(new ChangePermissions(JOSEPH, Set.of(Role.VIEWER), Set.of(), "Steps back")));
            assertThat(refused).containsExactly("account.last-administrator");

            var ruthHasLeft = here.accounts().of(RUTH).orElseThrow().state() == AccountState.CLOSED;
            here.ask(
                    ruthHasLeft
                            ? new ReopenAccount(RUTH, "Is back")
                            : new ChangePermissions(JOSEPH, Set.of(Role.ADMINISTRATOR), Set.of(), "Is needed"));
        }
    }

    /** What was refused of two things that are asked at the same moment. */
    private static List<String> together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Stream<String>>> asking = Stream.of(one, other)
                    .<Callable<Stream<String>>>map(ask -> () -> {
                        start.await();
                        return refusal(ask);
                    })
                    .toList();
            return threads.invokeAll(asking).stream().flatMap(Future::resultNow).toList();
        }
    }

    private static Stream<String> refusal(Runnable ask) {
        try {
            ask.run();
            return Stream.empty();
        } catch (CompletionException e) {
            return Stream.of(String.valueOf(e.getCause().getMessage()));
        }
    }
}
