package org.actionplan.deploy.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Lets the network finish reading a request that offers an upgrade, as Java's own client does, before it is answered. An
 * answer given in the middle of that, such as an immediate 401, could leave the connection unread for ever, so that the
 * same caller's next request was never answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WholeRequestFirst implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var offersUpgrade = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.UPGRADE);
        var answer = Mono.defer(() -> chain.filter(exchange));
        return offersUpgrade ? answer.subscribeOn(Schedulers.parallel()) : answer;
    }
}
