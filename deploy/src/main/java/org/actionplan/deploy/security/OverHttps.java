package org.actionplan.deploy.security;

import org.springframework.web.server.ServerWebExchange;

/**
 * Whether browsers reach the tracker over https, so that cookies may travel that way only.
 *
 * @param always said by the settings, as a tracker behind a proxy cannot see it
 */
record OverHttps(boolean always) {

    boolean isUsed(ServerWebExchange exchange) {
        return always || "https".equalsIgnoreCase(exchange.getRequest().getURI().getScheme());
    }
}
