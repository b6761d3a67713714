package org.actionplan.command.door;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.Reason;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.api.person.AccountsDoor.NewAccount;
import org.actionplan.api.person.AccountsDoor.NewPassword;
import org.actionplan.api.person.AccountsDoor.NewPermissions;
import org.actionplan.api.person.AccountsDoor.OwnPassword;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Accounts as JSON, {@code /api/accounts}, for administrators; and one's own password, {@code /api/account/password}, for
 * everybody signed in. No answer has a password in it.
 */
@RestController
public class AccountEndpoint {

    /** A password somebody else has to sign in with from now on. */
    public record Password(
            @Size(min = Limits.PASSWORD_AT_LEAST, max = Limits.PASSWORD, message = "account.password-length")
            String password) {

        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /** Either what the account may do, where what is left out stays as it is, or whether it is open. */
    public record AccountChange(
            @Nullable List<Role> roles,
            @Nullable List<String> services,
            @Nullable AccountState state,
            @Reason String reason) {}

    /** Every account, all on one page. */
    public record AccountList(List<AccountLine> items, int page, int size, int total, Instant asOf) {}

    private final AccountsDoor door;
    private final JsonRequest json;
    private final Clock clock;

    public AccountEndpoint(AccountsDoor door, JsonRequest json, Clock clock) {
        this.door = door;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/api/accounts")
    Mono<ResponseEntity<AccountLine>> open(ServerHttpRequest request, @AuthenticationPrincipal SignedIn administrator) {
        Permissions.check(OpenAccount.class, administrator.actor());
        return read(NewAccount.class, request)
                .flatMap(asked -> done(door.open(asked, envelope(administrator)))
                        .then(Mono.fromCallable(() -> account(asked.personId()))))
                .map(account -> ResponseEntity.status(HttpStatus.CREATED).body(account));
    }

    @GetMapping("/api/accounts")
    Mono<AccountList> list(@AuthenticationPrincipal SignedIn administrator) {
        Permissions.check(OpenAccount.class, administrator.actor());
        return Mono.fromCallable(door::accounts)
                .subscribeOn(Schedulers.boundedElastic())
                .map(all -> new AccountList(all, 0, Math.max(50, all.size()), all.size(), clock.instant()));
    }

    @PatchMapping("/api/accounts/{username}")
    Mono<AccountLine> change(
            @PathVariable String username, ServerHttpRequest request, @AuthenticationPrincipal SignedIn administrator) {
        Permissions.check(ChangePermissions.class, administrator.actor());
        return read(AccountChange.class, request).flatMap(asked -> {
            var person = called(username);
            return done(change(person, asked, envelope(administrator)))
                    .then(Mono.fromCallable(() -> account(person.personId())));
        });
    }

    @PutMapping("/api/accounts/{username}/password")
    Mono<ResponseEntity<Void>> resetPassword(
            @PathVariable String username, ServerHttpRequest request, @AuthenticationPrincipal SignedIn administrator) {
        Permissions.check(ResetPassword.class, administrator.actor());
        return read(Password.class, request)
                .map(asked -> new NewPassword(called(username).personId(), asked.password()))
                .flatMap(asked -> done(door.resetPassword(asked, envelope(administrator))))
                .thenReturn(ResponseEntity.noContent().build());
    }

    @PutMapping("/api/account/password")
    Mono<ResponseEntity<Void>> changeOwnPassword(ServerHttpRequest request, @AuthenticationPrincipal SignedIn owner) {
        return read(OwnPassword.class, request)
                .flatMap(asked -> done(door.changeOwnPassword(asked, envelope(owner))))
                .thenReturn(ResponseEntity.noContent().build());
    }

    private CompletionStage<Void> change(AccountLine account, AccountChange asked, Envelope envelope) {
        var person = account.personId();
        if (asked.state() == null) {
            var roles = Objects.requireNonNullElse(asked.roles(), account.roles());
            var services = Objects.requireNonNullElse(asked.services(), account.services());
            return door.changePermissions(new NewPermissions(person, roles, services, asked.reason()), envelope);
        }
        if (asked.roles() != null || asked.services() != null) {
            throw new InvalidFields(List.of(new Problem("/state", "account.one-change-at-a-time")));
        }
        return asked.state() == AccountState.CLOSED
                ? door.closeAccount(new CloseAccount(person, asked.reason()), envelope)
                : door.reopenAccount(new ReopenAccount(person, asked.reason()), envelope);
    }

    private <T extends Record> Mono<T> read(Class<T> type, ServerHttpRequest request) {
        return RequestBody.of(request).publishOn(Schedulers.boundedElastic()).map(body -> json.read(type, body));
    }

    private AccountLine called(String username) {
        var key = Accounts.key(username);
        return door.accounts().stream()
                .filter(account -> account.username().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "account.username-unknown"));
    }

    private AccountLine account(PersonId person) {
        return door.accountOf(person).orElseThrow(() -> new Refused(Kind.UNKNOWN, "account.unknown"));
    }

    /** Back on a thread that may read the database. */
    private static Mono<Void> done(CompletionStage<Void> asked) {
        return Mono.fromCompletionStage(asked).publishOn(Schedulers.boundedElastic());
    }

    private static Envelope envelope(SignedIn sender) {
        return Envelope.from(sender.actor(), UUID.randomUUID().toString());
    }
}
