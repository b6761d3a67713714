package org.actionplan.deploy.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Logins;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Keeps visitors of pages signed in by an opaque cookie, which the browser forgets when it is closed. It comes along when
 * somebody follows a link from an e-mail, but never when another site posts something.
 */
final class LoginCookie implements ServerSecurityContextRepository {

    private static final String NAME = "login";

    private final Logins logins;
    private final OverHttps https;

    LoginCookie(Logins logins, OverHttps https) {
        this.logins = logins;
        this.https = https;
    }

    /** Whether the browser believes to be signed in. */
    boolean wasSent(ServerWebExchange exchange) {
        return secret(exchange).isPresent();
    }

    /** Has the browser forget a login that has ended. */
    void forget(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie("", exchange).maxAge(0).build());
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.justOrEmpty(secret(exchange))
                .flatMap(secret ->
                        Mono.fromCallable(() -> logins.holding(secret)).subscribeOn(Schedulers.boundedElastic()))
                .flatMap(Mono::justOrEmpty)
                .map(LoginCookie::context)
                .cache(); // it is asked for several times in one request
    }

    /** Begins a login, or ends it when there is nobody any more. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return context == null ? end(exchange) : begin(exchange, context);
    }

    private Mono<Void> begin(ServerWebExchange exchange, SecurityContext context) {
        var who = (SignedIn) Objects.requireNonNull(
                Objects.requireNonNull(context.getAuthentication()).getPrincipal());
        return end(exchange)
                .then(Mono.fromCallable(() -> logins.begin(who)).subscribeOn(Schedulers.boundedElastic()))
                .doOnNext(secret -> exchange.getResponse()
                        .getCookies()
                        .set(NAME, cookie(secret, exchange).build()))
                .then();
    }

    private Mono<Void> end(ServerWebExchange exchange) {
        return Mono.justOrEmpty(secret(exchange))
                .doOnNext(_ -> forget(exchange))
                .flatMap(secret -> Mono.fromRunnable(() -> logins.end(secret)).subscribeOn(Schedulers.boundedElastic()))
                .then();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String secret, ServerWebExchange exchange) {
        return ResponseCookie.from(NAME, secret)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(https.isUsed(exchange));
    }

    private static Optional<String> secret(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue);
    }

    private static SecurityContext context(SignedIn who) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }
}
