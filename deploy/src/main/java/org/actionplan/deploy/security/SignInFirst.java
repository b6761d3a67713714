package org.actionplan.deploy.security;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leads people to the sign-in page, back to the page they had asked for, and out again. */
final class SignInFirst
        implements ServerAuthenticationEntryPoint,
                ServerAuthenticationSuccessHandler,
                ServerAuthenticationFailureHandler,
                ServerLogoutSuccessHandler {

    static final String PAGE = "/sign-in";

    private final LoginCookie login;
    private final FormToken token;
    private final CookieServerRequestCache asked = new CookieServerRequestCache();
    private final DefaultServerRedirectStrategy seeOther = new DefaultServerRedirectStrategy();

    SignInFirst(LoginCookie login, FormToken token) {
        this.login = login;
        this.token = token;
        seeOther.setHttpStatus(HttpStatus.SEE_OTHER);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException nobody) {
        if (!login.wasSent(exchange)) {
            return remember(exchange).then(to(PAGE, exchange));
        }
        login.forget(exchange);
        return remember(exchange).then(to(PAGE + "?problem=ended", exchange));
    }

    /** A form is sent to the address where it is found: whoever was signed out over it comes back to it. */
    private Mono<Void> remember(ServerWebExchange exchange) {
        return asked.saveRequest(exchange.mutate()
                .request(request -> request.method(HttpMethod.GET))
                .build());
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication who) {
        var exchange = filter.getExchange();
        return asked.getRedirectUri(exchange)
                .onErrorComplete(IllegalArgumentException.class) // it comes in a cookie, so it may be anything
                .map(URI::toString)
                .filter(SignInFirst::isHere)
                .defaultIfEmpty("/")
                .flatMap(page -> asked.removeMatchingRequest(exchange)
                        .then(token.renew(exchange))
                        .then(to(page, exchange)));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filter, AuthenticationException failure) {
        var problem = failure instanceof LockedException ? "too-many-tries" : "wrong";
        return to(PAGE + "?problem=" + problem, filter.getExchange());
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange filter, Authentication who) {
        return to(PAGE + "?signed-out", filter.getExchange());
    }

    private Mono<Void> to(String page, ServerWebExchange exchange) {
        return seeOther.sendRedirect(exchange, URI.create(page));
    }

    /** A page of this tracker: what begins with two slashes, or a backslash, is another site to a browser. */
    private static boolean isHere(String page) {
        return page.matches("/(?![/\\\\]).*");
    }
}
