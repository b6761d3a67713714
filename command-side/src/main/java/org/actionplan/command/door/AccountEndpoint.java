package org.actionplan.command.door;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Opens accounts: {@code POST /api/accounts}, for administrators. Answers 201 with the account, without its password. */
@RestController
public class AccountEndpoint {

    /** What an administrator asks for; without services the account sees all of them. */
    public record NewAccount(
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}", message = "account.username-malformed")
            String username,

            @Size(min = Passwords.AT_LEAST, max = Passwords.AT_MOST, message = "account.password-length")
            String password,

            @Valid PersonId personId,
            @NotEmpty(message = "field.required") List<Role> roles,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<
                            @VisibleText(max = Limits.NAME)
                            @Pattern(regexp = "\\V*", message = "text.unreadable-characters") String>
                    services) {

        @Override
        public String toString() {
            return "NewAccount[" + personId + "]";
        }
    }

    /** The account as it now stands. */
    public record OpenedAccount(String username, PersonId personId, Set<Role> roles, Set<String> services) {}

    private final Commands commands;
    private final JsonRequest json;
    private final Passwords passwords;

    public AccountEndpoint(Commands commands, JsonRequest json, Passwords passwords) {
        this.commands = commands;
        this.json = json;
        this.passwords = passwords;
    }

    @PostMapping("/api/accounts")
    Mono<ResponseEntity<OpenedAccount>> open(
            ServerHttpRequest request, @AuthenticationPrincipal SignedIn administrator) {
        Permissions.check(OpenAccount.class, administrator.actor());
        return RequestBody.of(request)
                .publishOn(Schedulers.boundedElastic())
                .map(body -> json.read(NewAccount.class, body))
                .flatMap(asked -> {
                    var command = command(asked);
                    var envelope = Envelope.from(
                            administrator.actor(), UUID.randomUUID().toString());
                    return Mono.fromCompletionStage(() -> commands.send(command, envelope))
                            .onErrorMap(AccountEndpoint::isUnknownPerson, _ -> unknownPerson())
                            .thenReturn(opened(command));
                })
                .map(account -> ResponseEntity.status(HttpStatus.CREATED).body(account));
    }

    private OpenAccount command(NewAccount asked) {
        var services = Objects.requireNonNullElse(asked.services(), List.<String>of());
        return new OpenAccount(
                asked.personId(),
                asked.username(),
                passwords.hash(asked.password()),
                new HashSet<>(asked.roles()),
                new HashSet<>(services));
    }

    private static OpenedAccount opened(OpenAccount command) {
        return new OpenedAccount(command.username(), command.personId(), command.roles(), command.services());
    }

    private static boolean isUnknownPerson(Throwable e) {
        return e instanceof Refused refused && refused.key().equals("person.unknown");
    }

    private static InvalidFields unknownPerson() {
        return new InvalidFields(List.of(new Problem("/personId", "person.unknown")));
    }
}
