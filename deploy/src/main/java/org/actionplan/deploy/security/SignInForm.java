package org.actionplan.deploy.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.SignIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads and checks what somebody typed into the sign-in page. The account is looked up each time: a login lasts for hours,
 * so that a password was right a moment ago is not enough.
 */
final class SignInForm implements ServerAuthenticationConverter, ReactiveAuthenticationManager {

    private final SignIn signIn;

    SignInForm(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> Credentials.password(
                        Objects.requireNonNullElse(form.getFirst("username"), ""),
                        Objects.requireNonNullElse(form.getFirst("password"), ""),
                        AuthorizationHeader.address(exchange)));
    }

    @Override
    public Mono<Authentication> authenticate(Authentication typed) {
        return Mono.fromCallable(() -> check((Credentials) typed))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> found.orElseThrow(() -> new BadCredentialsException("not valid")))
                .map(who -> UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private Optional<SignedIn> check(Credentials typed) {
        try {
            return signIn.withPassword(
                    Objects.requireNonNull(typed.username()), typed.getCredentials(), typed.address());
        } catch (Refused e) {
            if (e.kind() == Refused.Kind.TOO_MANY_TRIES) {
                throw new LockedException("too many tries");
            }
            throw e;
        }
    }
}
