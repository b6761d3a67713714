package org.actionplan.deploy.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Lets the network finish reading a request before it is answered. An answer given in the middle of that, such as an
 * immediate 401, could leave a connection on which an upgrade had been offered unread for ever, so that the same caller's
 * next request was never answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WholeRequestFirst implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> chain.filter(exchange)).subscribeOn(Schedulers.parallel());
    }
}
