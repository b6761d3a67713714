package org.actionplan.deploy.remote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.actionplan.api.Envelope;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.api.person.PersonId;
import org.actionplan.command.person.Accounts;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Accounts where nothing is decided: shown from the database all processes share, changed by one that decides. */
public final class RemoteAccounts implements AccountsDoor {

    private final CommandProcess process;
    private final Accounts accounts;

    public RemoteAccounts(CommandProcess process, Accounts accounts) {
        this.process = process;
        this.accounts = accounts;
    }

    @Override
    public CompletionStage<Void> open(NewAccount asked, Envelope envelope) {
        return ask(HttpMethod.POST, "/api/accounts", asked, envelope).toFuture().thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> resetPassword(NewPassword asked, Envelope envelope) {
        return about(asked.personId())
                .flatMap(
                        path -> ask(HttpMethod.PUT, path + "/password", Map.of("password", asked.password()), envelope))
                .toFuture()
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> changeOwnPassword(OwnPassword asked, Envelope envelope) {
        return ask(HttpMethod.PUT, "/api/account/password", asked, envelope)
                .toFuture()
                .thenAccept(_ -> {});
    }

    @Override
    public CompletionStage<Void> changePermissions(NewPermissions asked, Envelope envelope) {
        var body = Map.of("roles", asked.roles(), "services", asked.services(), "reason", asked.reason());
        return patch(asked.personId(), body, envelope);
    }

    @Override
    public CompletionStage<Void> closeAccount(CloseAccount asked, Envelope envelope) {
        var body = Map.of("state", AccountState.CLOSED, "reason", asked.reason());
        return patch(asked.personId(), body, envelope);
    }

    @Override
    public CompletionStage<Void> reopenAccount(ReopenAccount asked, Envelope envelope) {
        var body = Map.of("state", AccountState.OPEN, "reason", asked.reason());
        return patch(asked.personId(), body, envelope);
    }

    @Override
    public List<AccountLine> accounts() {
        return accounts.all();
    }

    @Override
    public Optional<AccountLine> accountOf(PersonId person) {
        return accounts.of(person);
    }

    private CompletionStage<Void> patch(PersonId person, Object body, Envelope envelope) {
        return about(person)
                .flatMap(path -> ask(HttpMethod.PATCH, path, body, envelope))
                .toFuture()
                .thenAccept(_ -> {});
    }

    /** The address of a person's account; a username has no character that would have to be escaped in it. */
    private Mono<String> about(PersonId person) {
        return Mono.fromCallable(() -> accounts.of(person))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> found.orElseThrow(() -> new Refused(Kind.UNKNOWN, "account.unknown")))
                .map(account -> "/api/accounts/" + account.username());
    }

    private Mono<Void> ask(HttpMethod method, String path, Object body, Envelope envelope) {
        var request = new CommandProcess.Request(method, path, body, _ -> {});
        return process.ask(envelope.actor().personId(), request).then();
    }
}
