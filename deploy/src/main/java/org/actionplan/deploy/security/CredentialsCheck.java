package org.actionplan.deploy.security;

import java.util.List;
import java.util.Optional;
import org.actionplan.api.person.SignedIn;
import org.actionplan.command.person.Logins;
import org.actionplan.command.person.SignIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out whose credentials these are; checking a password takes memory and time, so it has threads of its own. */
final class CredentialsCheck implements ReactiveAuthenticationManager {

    private final SignIn signIn;
    private final Logins logins;

    CredentialsCheck(SignIn signIn, Logins logins) {
        this.signIn = signIn;
        this.logins = logins;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication offered) {
        var credentials = (Credentials) offered;
        return Mono.justOrEmpty(known(credentials))
                .switchIfEmpty(Mono.defer(() -> lookUp(credentials)))
                .map(who -> UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private Optional<SignedIn> known(Credentials credentials) {
        var username = credentials.username();
        return username == null ? Optional.empty() : signIn.rightAMomentAgo(username, credentials.getCredentials());
    }

    private Mono<SignedIn> lookUp(Credentials credentials) {
        return Mono.fromCallable(() -> check(credentials))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> found.orElseThrow(() -> new BadCredentialsException("not valid")));
    }

    /** A token that somebody keeps, or a pass of another process that asks on somebody's behalf. */
    private Optional<SignedIn> withToken(String token) {
        return signIn.withToken(token).or(() -> logins.passing(token));
    }

    private Optional<SignedIn> check(Credentials credentials) {
        var username = credentials.username();
        return username == null
                ? withToken(credentials.getCredentials())
                : signIn.withPassword(username, credentials.getCredentials(), credentials.address());
    }
}
