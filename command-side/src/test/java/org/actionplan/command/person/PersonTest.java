package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.api.Envelope;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.ChangeOwnPassword;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonCommand.CorrectPerson;
import org.actionplan.api.person.PersonEvent;
import org.actionplan.api.person.PersonEvent.AccountClosed;
import org.actionplan.api.person.PersonEvent.AccountOpened;
import org.actionplan.api.person.PersonEvent.AccountReopened;
import org.actionplan.api.person.PersonEvent.PasswordReset;
import org.actionplan.api.person.PersonEvent.PermissionsChanged;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.actionplan.api.person.PersonEvent.TokenIssued;
import org.actionplan.api.person.PersonEvent.TokenRevoked;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.asking.Asking;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonTest {

    static final PersonId AMINA = new PersonId("person-amina");
    static final TokenId ROTA = new TokenId("token-rota");
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Test
    void a_person_is_added_with_the_job_they_do() {
        after().when(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", "amina@oakfield.example"))
                .expectEvents(new PersonAdded(AMINA, "Amina Yusuf", "Falls lead", "amina@oakfield.example"));
    }

    @Test
    void a_person_needs_no_email_address() {
        after().when(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", null))
                .expectEvents(new PersonAdded(AMINA, "Amina Yusuf", "Falls lead", null));
    }

    @Test
    void an_account_is_opened_without_its_password_entering_the_log() {
        after(added()).when(openAccount()).expectEvents(opened());
    }

    @Test
    void a_person_has_one_account() {
        after(added(), opened())
                .when(openAccount())
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("account.already-open");
    }

    @Test
    void a_token_is_issued_without_its_hash_entering_the_log() {
        after(added(), opened()).when(issue()).expectEvents(new TokenIssued(AMINA, ROTA, "Rota import", LAST_DAY));
    }

    @Test
    void without_an_account_there_are_no_tokens() {
        after(added())
                .when(issue())
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("account.unknown");
    }

    @Test
    void a_token_can_be_revoked_once() {
        var issued = new TokenIssued(AMINA, ROTA, "Rota import", LAST_DAY);
        var revoked = new TokenRevoked(AMINA, ROTA);

        after(added(), opened(), issued).when(new RevokeToken(AMINA, ROTA)).expectEvents(revoked);
        after(added(), opened(), issued, revoked)
                .when(new RevokeToken(AMINA, ROTA))
                .expectNoEvents()
                .expectExceptionMessage("token.unknown");
    }

    @Test
    void somebody_elses_token_is_not_known_here() {
        after(added(), opened())
                .when(new RevokeToken(AMINA, new TokenId("token-of-ruth")))
                .expectNoEvents()
                .expectException(Matchers.<Refused>predicate(refused -> refused.kind() == Refused.Kind.UNKNOWN))
                .expectExceptionMessage("token.unknown");
    }

    @Test
    void a_person_is_corrected_with_a_reason_and_an_email_left_out_stays() {
        var entered = new PersonAdded(AMINA, "Amina Yusuf", "Falls lead", "amina@oakfield.example");
        var corrected = new PersonCorrected(
                AMINA,
                "Amina Yusuf",
                "Amina Bell",
                "Falls lead",
                "Falls lead",
                "amina@oakfield.example",
                "amina@oakfield.example",
                "Married");

        after(entered).when(correct("Amina Bell", "Falls lead", null)).expectEvents(corrected);
        after(entered, corrected)
                .when(correct("Amina Bell", "Falls lead", "amina@oakfield.example"))
                .expectNoEvents()
                .expectExceptionMessage("person.same-words");
    }

    @Test
    void a_password_is_reset_without_entering_the_log() {
        after(added(), opened())
                .when(new ResetPassword(AMINA, "$argon2id$secret"))
                .expectEvents(new PasswordReset(AMINA));
        after(added())
                .when(new ResetPassword(AMINA, "$argon2id$secret"))
                .expectNoEvents()
                .expectExceptionMessage("account.unknown");
    }

    @Test
    void only_oneself_changes_a_password_by_the_old_one() {
        after(added(), opened())
                .when(new ChangeOwnPassword(AMINA, "$argon2id$secret"), by(AMINA))
                .expectEvents(new PasswordReset(AMINA));
        after(added(), opened())
                .when(new ChangeOwnPassword(AMINA, "$argon2id$secret"), by(new PersonId("person-ruth")))
                .expectNoEvents()
                .expectException(Matchers.<Refused>predicate(refused -> refused.kind() == Refused.Kind.NOT_ALLOWED));
    }

    @Test
    void permissions_are_changed_from_what_they_were() {
        var changed = new PermissionsChanged(
                AMINA,
                Set.of(Role.CONTRIBUTOR),
                Set.of(Role.QUALITY_LEAD),
                Set.of("Oakfield"),
                Set.of(),
                "Leads quality from June");

        after(added(), opened()).when(mayLead()).expectEvents(changed);
        after(added(), opened(), changed)
                .when(mayLead())
                .expectNoEvents()
                .expectExceptionMessage("account.same-permissions");
        after(added()).when(mayLead()).expectNoEvents().expectExceptionMessage("account.unknown");
    }

    @Test
    void an_account_is_closed_and_reopened() {
        var closed = new AccountClosed(AMINA, "Has left");

        after(added(), opened()).when(new CloseAccount(AMINA, "Has left")).expectEvents(closed);
        after(added(), opened(), closed)
                .when(new ReopenAccount(AMINA, "Is back"))
                .expectEvents(new AccountReopened(AMINA, "Is back"));
        after(added(), opened())
                .when(new ReopenAccount(AMINA, "Is back"))
                .expectNoEvents()
                .expectExceptionMessage("account.not-closed");
        after(added())
                .when(new CloseAccount(AMINA, "Has left"))
                .expectNoEvents()
                .expectExceptionMessage("account.unknown");
    }

    @Test
    void a_closed_account_takes_nothing_but_being_reopened() {
        var issued = new TokenIssued(AMINA, ROTA, "Rota import", LAST_DAY);
        var closed = new AccountClosed(AMINA, "Has left");
        for (var ask : List.of(
                new ResetPassword(AMINA, "$argon2id$secret"),
                mayLead(),
                new CloseAccount(AMINA, "Has left"),
                issue())) {
            after(added(), opened(), issued, closed)
                    .when(ask)
                    .expectNoEvents()
                    .expectExceptionMessage("account.closed");
        }
        after(added(), opened(), issued, closed, new AccountReopened(AMINA, "Is back"))
                .when(new RevokeToken(AMINA, ROTA))
                .expectNoEvents()
                .expectExceptionMessage("token.unknown");
    }

    @Test
    void commands_with_secrets_keep_them_out_of_messages() {
        assertThat(openAccount().toString()).doesNotContain("argon2");
        assertThat(new ResetPassword(AMINA, "$argon2id$").toString()).doesNotContain("argon2");
        assertThat(new ChangeOwnPassword(AMINA, "$argon2id$").toString()).doesNotContain("argon2");
        assertThat(issue().toString()).doesNotContain("5ec7e7");
    }

    private static TestExecutor<Person> after(PersonEvent... events) {
        var fixture = new AggregateTestFixture<>(Person.class);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(events));
    }

    private static PersonAdded added() {
        return new PersonAdded(AMINA, "Amina Yusuf", "Falls lead", null);
    }

    private static AccountOpened opened() {
        return new AccountOpened(AMINA, "amina", Set.of(Role.CONTRIBUTOR), Set.of("Oakfield"));
    }

    private static OpenAccount openAccount() {
        return new OpenAccount(AMINA, "amina", "$argon2id$secret", Set.of(Role.CONTRIBUTOR), Set.of("Oakfield"));
    }

    private static CorrectPerson correct(String name, String jobRole, @Nullable String email) {
        return new CorrectPerson(AMINA, name, jobRole, email, "Married");
    }

    private static ChangePermissions mayLead() {
        return new ChangePermissions(AMINA, Set.of(Role.QUALITY_LEAD), Set.of(), "Leads quality from June");
    }

    private static Map<String, Object> by(PersonId person) {
        return Map.of(Asking.ENVELOPE, Envelope.from(new Actor(person, Set.of(), Set.of()), "request-1"));
    }

    private static IssueToken issue() {
        return new IssueToken(AMINA, ROTA, "amina", "Rota import", "5ec7e7", LAST_DAY);
    }
}
