package org.actionplan.deploy.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads Basic (RFC 7617, in UTF-8) and Bearer (RFC 6750) credentials. */
final class AuthorizationHeader implements ServerAuthenticationConverter {

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            return Mono.empty();
        }
        var address = address(exchange);
        var parts = headers.getFirst().split(" ", 2);
        if (headers.size() > 1 || parts.length < 2) {
            return notValid();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(parts[1].strip(), address);
            case "bearer" -> Mono.just(Credentials.token(parts[1].strip(), address));
            default -> notValid();
        };
    }

    private static Mono<Authentication> basic(String encoded, String address) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? notValid()
                    : Mono.just(Credentials.password(pair.substring(0, colon), pair.substring(colon + 1), address));
        } catch (IllegalArgumentException e) {
            return notValid();
        }
    }

    /** Where a request comes from, as far as can be seen. */
    static String address(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "unknown" : Objects.requireNonNullElse(remote.getHostString(), "unknown");
    }

    private static Mono<Authentication> notValid() {
        return Mono.error(new BadCredentialsException("not valid"));
    }
}
