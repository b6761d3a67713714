package org.actionplan.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.AccountsDoor.NewAccount;
import org.actionplan.api.person.AccountsDoor.NewPassword;
import org.actionplan.api.person.AccountsDoor.NewPermissions;
import org.actionplan.api.person.AccountsDoor.OwnPassword;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Logins;
import org.actionplan.command.person.Passwords;
import org.actionplan.command.person.SignIn;
import org.actionplan.command.person.Tokens;
import org.actionplan.command.store.EventLog;
import org.actionplan.command.store.EventUpcasters;
import org.actionplan.command.store.SqliteDatabase;
import org.actionplan.command.store.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashingAccountsTest {

    private static final PersonId AMINA = new PersonId("person-amina");
    private static final PersonId RUTH = new PersonId("person-ruth");
    private static final Actor RUTH_WHO_MANAGES =
            new Actor(RUTH, Set.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD), Set.of());
    private static final String OLD = "night staff walk softly";
    private static final String NEW = "day staff walk softly too";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Passwords PASSWORDS = new Passwords();

    @TempDir
    Path folder;

    private SqliteDatabase database;
    private EventLog log;
    private EmbeddedEventStore store;
    private AxonCommands commands;
    private HashingAccounts door;
    private SignIn signIn;
    private Logins logins;

    @BeforeEach
    void ruth_manages_and_amina_contributes() {
        database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
        log = EventLog.on(database, StoredEvents.create(), EventUpcasters.chain());
        store = EmbeddedEventStore.builder().storageEngine(log).build();
        commands = CommandSide.on(store, database, VALIDATOR);
        var accounts = new Accounts(database);
        signIn = new SignIn(accounts, PASSWORDS, CLOCK);
        logins = new Logins(log, accounts, CLOCK);
        door = new HashingAccounts(commands, new Shape(VALIDATOR), accounts, PASSWORDS, signIn);
        enter(RUTH, "Ruth", Role.ADMINISTRATOR, Role.QUALITY_LEAD);
        enter(AMINA, "Amina", Role.CONTRIBUTOR);
    }

    @AfterEach
    void everything_is_closed() {
        door.close();
        commands.close();
        store.shutDown();
        log.close();
        database.close();
    }

    @Test
    void administrators_see_every_account() {
        assertThat(door.accounts())
                .containsExactly(
                        amina(AccountState.OPEN),
                        new AccountLine(
                                "ruth",
                                RUTH,
                                List.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD),
                                List.of("Oakfield"),
                                AccountState.OPEN));
        assertThat(door.accountOf(AMINA)).hasValue(amina(AccountState.OPEN));
        assertThat(door.accountOf(new PersonId("person-nobody"))).isEmpty();
    }

    @Test
    void a_new_password_takes_the_place_of_the_old_one_and_ends_every_login() {
        var login = logins.begin(signIn.withPassword("amina", OLD, "here").orElseThrow());

        done(door.resetPassword(new NewPassword(AMINA, NEW), byRuth()));

        assertThat(signIn.withPassword("amina", OLD, "here")).isEmpty();
        assertThat(signIn.withPassword("amina", NEW, "here")).isPresent();
        assertThat(logins.holding(login)).isEmpty();
    }

    @Test
    void whoever_knows_their_password_may_set_another() {
        done(door.changeOwnPassword(new OwnPassword(OLD, NEW), by(AMINA, Role.CONTRIBUTOR)));

        assertThat(signIn.withPassword("amina", NEW, "here")).isPresent();
        assertThatThrownBy(() -> done(door.changeOwnPassword(new OwnPassword(OLD, OLD), by(AMINA, Role.CONTRIBUTOR))))
                .hasRootCauseInstanceOf(InvalidFields.class);
    }

    @Test
    void guessing_ones_own_password_is_slowed_down() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> done(door.changeOwnPassword(new OwnPassword("a guess", NEW), by(AMINA))))
                    .hasRootCauseInstanceOf(InvalidFields.class);
        }

        refused("sign-in.too-many-tries", () -> door.changeOwnPassword(new OwnPassword("a guess", NEW), by(AMINA)));
    }

    @Test
    void changed_permissions_count_at_once_and_end_every_login() {
        var login = logins.begin(signIn.withPassword("amina", OLD, "here").orElseThrow());

        done(door.changePermissions(permissions(AMINA, Role.QUALITY_LEAD), byRuth()));

        assertThat(signIn.withPassword("amina", OLD, "here"))
                .hasValueSatisfying(who -> assertThat(who.actor())
                        .isEqualTo(new Actor(AMINA, Set.of(Role.QUALITY_LEAD), Set.of("Oakfield"))));
        assertThat(logins.holding(login)).isEmpty();
    }

    @Test
    void nobody_signs_in_with_a_closed_account_by_any_means_until_it_is_reopened() {
        var login = logins.begin(signIn.withPassword("amina", OLD, "here").orElseThrow());
        var token = Tokens.next();
        var issue = new IssueToken(
                AMINA, new TokenId("token-rota"), "amina", "Rota", Tokens.hash(token), LocalDate.of(2026, 6, 30));
        done(commands.send(issue, by(AMINA)));

        done(door.closeAccount(new CloseAccount(AMINA, "Has left"), byRuth()));

        assertThat(signIn.withPassword("amina", OLD, "here")).isEmpty();
        assertThat(signIn.withToken(token)).isEmpty();
        assertThat(logins.holding(login)).isEmpty();
        assertThat(door.accountOf(AMINA)).hasValue(amina(AccountState.CLOSED));

        done(door.reopenAccount(new ReopenAccount(AMINA, "Is back"), byRuth()));

        assertThat(signIn.withPassword("amina", OLD, "here")).isPresent();
        assertThat(signIn.withToken(token)).isEmpty();
    }

    @Test
    void the_last_administrator_stays_one() {
        refused(
                "account.last-administrator",
                () -> door.changePermissions(permissions(RUTH, Role.QUALITY_LEAD), byRuth()));
        refused(
                "account.last-administrator",
                () -> door.closeAccount(new CloseAccount(RUTH, "Wants to leave"), byRuth()));
        assertThat(store.lastSequenceNumberFor(RUTH.value())).hasValue(1L);

        done(door.changePermissions(permissions(AMINA, Role.ADMINISTRATOR), byRuth()));
        done(door.closeAccount(new CloseAccount(RUTH, "Has left"), byRuth()));
        refused("account.last-administrator", () -> door.changePermissions(permissions(AMINA, Role.VIEWER), byRuth()));
        assertThat(signIn.withPassword("amina", OLD, "here")).isPresent();
    }

    @Test
    void only_administrators_ask_for_any_of_it() {
        var lead = by(AMINA, Role.QUALITY_LEAD);
        refused("permission.role", () -> door.resetPassword(new NewPassword(RUTH, NEW), lead));
        refused("permission.role", () -> door.changePermissions(permissions(AMINA, Role.ADMINISTRATOR), lead));
        refused("permission.role", () -> door.closeAccount(new CloseAccount(RUTH, "No more"), lead));
        refused("permission.role", () -> door.reopenAccount(new ReopenAccount(RUTH, "No more"), lead));
        refused("permission.role", () -> door.open(account(AMINA, "Amina", Role.ADMINISTRATOR), lead));
    }

    @Test
    void what_is_typed_wrongly_is_named_and_no_password_is_ever_shown() {
        assertThatThrownBy(() -> done(door.resetPassword(new NewPassword(AMINA, "short"), byRuth())))
                .hasRootCauseInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> done(door.open(account(new PersonId("person-x"), "x", Role.VIEWER), byRuth())))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new InvalidFields.Problem("/personId", "person.unknown")));
        assertThat(List.of(account(AMINA, "Amina", Role.VIEWER), new NewPassword(AMINA, NEW), new OwnPassword(OLD, NEW))
                        .toString())
                .doesNotContain(OLD, NEW, "Amina");
    }

    private void enter(PersonId person, String name, Role... roles) {
        done(commands.send(new AddPerson(person, name, "Works here", null), byRuth()));
        done(door.open(account(person, name, roles), byRuth()));
    }

    private static NewAccount account(PersonId person, String username, Role... roles) {
        return new NewAccount(username, OLD, person, List.of(roles), List.of("Oakfield"));
    }

    private static NewPermissions permissions(PersonId person, Role role) {
        return new NewPermissions(person, List.of(role), List.of("Oakfield"), "Asked for by the board");
    }

    private static AccountLine amina(AccountState state) {
        return new AccountLine("amina", AMINA, List.of(Role.CONTRIBUTOR), List.of("Oakfield"), state);
    }

    private static Envelope byRuth() {
        return Envelope.from(RUTH_WHO_MANAGES, "request-1");
    }

    private static Envelope by(PersonId person, Role... roles) {
        return Envelope.from(new Actor(person, Set.of(roles), Set.of()), "request-2");
    }

    private static void refused(String key, Supplier<CompletionStage<Void>> asking) {
        assertThatThrownBy(() -> done(asking.get())).hasRootCauseMessage(key);
    }

    private static void done(CompletionStage<?> asked) {
        asked.toCompletableFuture().join();
    }
}
