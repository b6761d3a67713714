package org.actionplan.deploy.web;

import com.mongodb.MongoException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.Refused;
import org.actionplan.api.Words;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.page.JtePages;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where a failure becomes an answer: a page for people, for programs {@code application/problem+json} (RFC
 * 9457) with a stable code, and plain words for both. Nothing of the inside is told.
 */
@Component
@Order(-2) // before Boot's own handler at -1
public class Problems implements WebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String AGAIN_IN_SECONDS = "2";
    private static final String WRONG_PASSWORDS_AGAIN_IN_SECONDS = "30";

    private final JsonMapper json;
    private final JtePages pages;

    public Problems(JsonMapper json, JtePages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return answer(exchange, unwrapped(failure));
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        var headers = exchange.getResponse().getHeaders();
        headers.add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Action plan tracker\", charset=\"UTF-8\"");
        headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Action plan tracker\"");
        return write(exchange, HttpStatus.UNAUTHORIZED, "sign-in.needed", Map.of());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return write(exchange, HttpStatus.FORBIDDEN, code(denied), Map.of());
    }

    /** A form whose token is missing or old was not sent by the page it says. */
    private static String code(AccessDeniedException denied) {
        return denied instanceof CsrfException ? "form.too-old" : "permission.role";
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused(exchange, refused);
            case InvalidFields invalid -> {
                var errors = invalid.problems().stream()
                        .map(problem -> Map.of(
                                "field", problem.field(), "code", problem.code(), "detail", Words.of(problem.code())))
                        .toList();
                yield write(exchange, HttpStatus.UNPROCESSABLE_CONTENT, "fields.invalid", Map.of("errors", errors));
            }
            case CannotRead file -> cannotRead(exchange, file.key());
            case EventStoreException _, DataAccessException _ -> later(exchange, "storage.unavailable");
            case MongoException _ -> later(exchange, "views.unavailable");
            case DataBufferLimitException _ ->
                write(exchange, HttpStatus.CONTENT_TOO_LARGE, "body.too-large", Map.of());
            case DecodingException _ -> write(exchange, HttpStatus.BAD_REQUEST, "request.malformed", Map.of());
            case ErrorResponse framework -> framework(exchange, framework);
            // whoever asked has hung up: nobody to answer, and nothing wrong here
            case AbortedException _ -> Mono.error(failure);
            default -> {
                LOG.error("Request {} failed", exchange.getRequest().getId(), failure);
                yield write(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "internal", Map.of());
            }
        };
    }

    /** A file that was sent and cannot be read: too large, not now, or not what it should be. */
    private Mono<Void> cannotRead(ServerWebExchange exchange, String key) {
        return switch (key) {
            case "file.too-large" -> write(exchange, HttpStatus.CONTENT_TOO_LARGE, key, Map.of());
            case "file.busy" -> later(exchange, key);
            default -> {
                var error = Map.of("field", "/file", "code", key, "detail", Words.of(key));
                yield write(exchange, HttpStatus.UNPROCESSABLE_CONTENT, key, Map.of("errors", List.of(error)));
            }
        };
    }

    private Mono<Void> refused(ServerWebExchange exchange, Refused refused) {
        var status = status(refused.kind());
        if (refused.kind() == Refused.Kind.BUSY) {
            return later(exchange, refused.key());
        }
        if (refused.kind() == Refused.Kind.TOO_MANY_TRIES) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, WRONG_PASSWORDS_AGAIN_IN_SECONDS);
        }
        return write(exchange, status, refused.key(), Map.of());
    }

    private Mono<Void> later(ServerWebExchange exchange, String code) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
        return write(exchange, HttpStatus.SERVICE_UNAVAILABLE, code, Map.of());
    }

    private Mono<Void> framework(ServerWebExchange exchange, ErrorResponse error) {
        exchange.getResponse().getHeaders().putAll(error.getHeaders());
        var status = HttpStatus.valueOf(error.getStatusCode().value());
        var code = switch (status) {
            case NOT_FOUND -> "path.unknown";
            case METHOD_NOT_ALLOWED -> "method.not-allowed";
            case NOT_ACCEPTABLE -> "request.not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE ->
                error.getHeaders().getAccept().contains(MediaType.MULTIPART_FORM_DATA)
                        ? "body.not-multipart"
                        : "body.not-json";
            case CONTENT_TOO_LARGE -> "body.too-large";
            default -> status.is5xxServerError() ? "internal" : "request.malformed";
        };
        return write(exchange, status, code, Map.of());
    }

    private Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code, Map<String, ?> more) {
        exchange.getResponse().setStatusCode(status);
        return ForPeople.wantPage(exchange)
                ? pages.draw("web/problem", Map.of("problem", ForPeople.page(status, code)), exchange)
                : writeJson(exchange, status, code, more);
    }

    private Mono<Void> writeJson(ServerWebExchange exchange, HttpStatus status, String code, Map<String, ?> more) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("code", code);
        problem.put("detail", Words.of(code));
        problem.putAll(more);
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException
                ? Objects.requireNonNullElse(failure.getCause(), failure)
                : failure;
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_JSON -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case RULE -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY_TRIES -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
