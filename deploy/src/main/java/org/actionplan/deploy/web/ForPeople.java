package org.actionplan.deploy.web;

import java.util.List;
import org.actionplan.api.Words;
import org.actionplan.query.page.ProblemPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** How a failure reads to somebody in front of a browser. */
final class ForPeople {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator");

    private ForPeople() {}

    /** Only who asks for a page by name gets one; a program that takes anything gets JSON. */
    static boolean wantPage(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && accepted(exchange).stream()
                        .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }

    static ProblemPage page(HttpStatus status, String code) {
        return new ProblemPage(title(status), Words.of(code), advice(status));
    }

    private static List<MediaType> accepted(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAccept();
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Page not found";
            case UNAUTHORIZED -> "You are not signed in";
            case FORBIDDEN -> "You are not allowed to do this";
            case CONTENT_TOO_LARGE -> "That is too much at once";
            case TOO_MANY_REQUESTS -> "Too many tries";
            case SERVICE_UNAVAILABLE -> "The tracker is not available just now";
            default -> status.is5xxServerError() ? "Something went wrong" : "This cannot be done";
        };
    }

    private static String advice(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                "If you typed the address, check it. If you followed a link, what it led to may belong"
                        + " to a service that your account does not see.";
            case FORBIDDEN -> "If you need to do this, ask whoever manages your accounts.";
            case SERVICE_UNAVAILABLE -> "Nothing that was saved is lost. Try again in a minute.";
            default -> status.is5xxServerError() ? "Nothing that was saved is lost." : "";
        };
    }
}
