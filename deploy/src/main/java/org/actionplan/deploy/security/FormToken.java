package org.actionplan.deploy.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The token that every form carries, so that no other site can send one in somebody's name; the cookie it is compared with
 * is for one address only, so it needs no memory here and works on every node.
 */
final class FormToken implements ServerCsrfTokenRepository {

    private final OverHttps https;
    private final ServerCsrfTokenRepository anyScheme = repository(false);
    private final ServerCsrfTokenRepository onlyHttps = repository(true);

    FormToken(OverHttps https) {
        this.https = https;
    }

    /** Replaces the token, so that one from before somebody signed in is worth nothing afterwards. */
    Mono<Void> renew(ServerWebExchange exchange) {
        return generateToken(exchange).flatMap(token -> saveToken(exchange, token));
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return in(exchange).generateToken(exchange);
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return in(exchange).saveToken(exchange, token);
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return in(exchange).loadToken(exchange);
    }

    /** The repository does not ask how a request came through a proxy, so there is one for each answer. */
    private ServerCsrfTokenRepository in(ServerWebExchange exchange) {
        return https.isUsed(exchange) ? onlyHttps : anyScheme;
    }

    private static ServerCsrfTokenRepository repository(boolean secure) {
        var cookies = new CookieServerCsrfTokenRepository();
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(secure));
        return cookies;
    }
}
