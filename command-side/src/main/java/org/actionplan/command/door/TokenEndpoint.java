package org.actionplan.command.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.person.TokenId;
import org.actionplan.command.person.Accounts;
import org.actionplan.command.person.Accounts.Token;
import org.actionplan.command.person.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tokens for programs, {@code /api/tokens}: everybody signed in keeps their own and sees nobody else's. */
@RestController
public class TokenEndpoint {

    /** What somebody calls a token, and the last day it works. */
    public record NewToken(
            @VisibleText(max = Limits.NAME) String name,
            @PlanDay LocalDate expiresOn) {}

    /** The one time the secret is shown. */
    public record IssuedToken(TokenId id, String name, LocalDate expiresOn, String token) {

        @Override
        public String toString() {
            return "IssuedToken[" + id + "]";
        }
    }

    /** The tokens somebody has, all on one page. */
    public record TokenList(List<Token> items, int page, int size, int total, Instant asOf) {}

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Commands commands;
    private final JsonRequest json;
    private final Accounts accounts;
    private final Clock clock;

    public TokenEndpoint(Commands commands, JsonRequest json, Accounts accounts, Clock clock) {
        this.commands = commands;
        this.json = json;
        this.accounts = accounts;
        this.clock = clock;
    }

    @PostMapping("/api/tokens")
    Mono<ResponseEntity<IssuedToken>> issue(ServerHttpRequest request, @AuthenticationPrincipal SignedIn owner) {
        return RequestBody.of(request)
                .map(body -> json.read(NewToken.class, body))
                .flatMap(asked -> {
                    if (asked.expiresOn().isBefore(today())) {
                        throw new InvalidFields(List.of(new Problem("/expiresOn", "token.expires-in-the-past")));
                    }
                    var secret = Tokens.next();
                    var command = new IssueToken(
                            owner.actor().personId(),
                            TokenId.next(),
                            owner.username(),
                            asked.name(),
                            Tokens.hash(secret),
                            asked.expiresOn());
                    return send(command, owner)
                            .thenReturn(new IssuedToken(command.tokenId(), asked.name(), asked.expiresOn(), secret));
                })
                .map(issued -> ResponseEntity.status(HttpStatus.CREATED).body(issued));
    }

    @GetMapping("/api/tokens")
    Mono<TokenList> list(@AuthenticationPrincipal SignedIn owner) {
        return Mono.fromCallable(() -> accounts.tokensOf(owner.username(), today()))
                .subscribeOn(Schedulers.boundedElastic())
                .map(tokens -> new TokenList(tokens, 0, Math.max(50, tokens.size()), tokens.size(), clock.instant()));
    }

    @DeleteMapping("/api/tokens/{id}")
    Mono<ResponseEntity<Void>> revoke(@PathVariable String id, @AuthenticationPrincipal SignedIn owner) {
        if (!id.matches(TokenId.FORM)) {
            return Mono.error(new Refused(Kind.UNKNOWN, "token.unknown"));
        }
        return send(new RevokeToken(owner.actor().personId(), new TokenId(id)), owner)
                .thenReturn(ResponseEntity.noContent().build());
    }

    private Mono<Void> send(Object command, SignedIn owner) {
        var envelope = Envelope.from(owner.actor(), UUID.randomUUID().toString());
        return Mono.fromCompletionStage(() -> commands.send(command, envelope)).then();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ENGLAND));
    }
}
