package org.actionplan.query.page;

import java.util.Objects;
import java.util.Optional;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Queries;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the frame of a page from the request it answers. */
public final class Frames {

    private final People people;

    public Frames(People people) {
        this.people = people;
    }

    Mono<Frame> around(ServerWebExchange exchange) {
        var notice = Notice.taken(exchange);
        return Mono.zip(who(exchange), csrf(exchange))
                .flatMap(both -> Queries.run(() -> {
                    var who = both.getT1().orElse(null);
                    var name = who == null ? "" : people.nameOf(who.actor().personId());
                    var path = exchange.getRequest().getPath().value();
                    return new Frame(who, name, path, both.getT2(), notice);
                }));
    }

    private static Mono<Optional<SignedIn>> who(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /** Asking for it is what makes the cookie that it is held against. */
    private static Mono<String> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(known -> Objects.requireNonNull(known.getToken())).defaultIfEmpty("");
    }
}
