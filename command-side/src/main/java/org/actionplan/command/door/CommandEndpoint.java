package org.actionplan.command.door;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.Permissions;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ImportCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Takes every command as JSON: {@code POST /api/commands/create-action}. For everybody signed in; what each role may ask
 * is said by {@link Permissions}. Answers 200 with a {@link Receipt}, or a problem with a stable code.
 */
@RestController
public class CommandEndpoint {

    private static final Pattern VERSION = Pattern.compile("(\"?)(\\d{1,18})\\1");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Commands commands;
    private final JsonRequest json;

    public CommandEndpoint(Commands commands, JsonRequest json) {
        this.commands = commands;
        this.json = json;
    }

    @PostMapping("/api/commands/{name}")
    Mono<ResponseEntity<Receipt>> send(
            @PathVariable String name, ServerHttpRequest request, @AuthenticationPrincipal SignedIn sender) {
        var type = CommandNames.classOf(name);
        if (type == null) {
            return Mono.error(new Refused(Kind.UNKNOWN, "command.unknown"));
        }
        Permissions.check(type, sender.actor());
        return body(type, request)
                .flatMap(body -> {
                    var envelope = envelope(name, body, request.getHeaders(), sender);
                    var command = json.read(type, body);
                    return Mono.fromCompletionStage(() -> commands.send(command, envelope));
                })
                .map(receipt -> ResponseEntity.ok()
                        .eTag("\"" + receipt.version() + "\"")
                        .body(receipt));
    }

    private static Mono<byte[]> body(Class<?> type, ServerHttpRequest request) {
        return ImportCommand.class.isAssignableFrom(type) ? RequestBody.ofImport(request) : RequestBody.of(request);
    }

    private static Envelope envelope(String name, byte[] body, HttpHeaders headers, SignedIn sender) {
        var key = only(headers, "Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refused(Kind.MALFORMED, "idempotency-key.malformed");
        }
        var repeatable = key == null ? null : new Repeatable(key, JsonRequest.fingerprint(name, body));
        var requestId = UUID.randomUUID().toString();
        return new Envelope(sender.actor(), requestId, version(headers), repeatable, null);
    }

    private static @Nullable Long version(HttpHeaders headers) {
        var tag = only(headers, HttpHeaders.IF_MATCH);
        if (tag == null || tag.equals("*")) {
            return null;
        }
        var version = VERSION.matcher(tag);
        if (!version.matches()) {
            throw new Refused(Kind.MALFORMED, "if-match.malformed");
        }
        return Long.valueOf(version.group(2));
    }

    /** A header that comes twice says two things: neither is believed. */
    private static @Nullable String only(HttpHeaders headers, String name) {
        List<String> values = headers.getOrEmpty(name);
        if (values.size() > 1) {
            throw new Refused(Kind.MALFORMED, "header.twice");
        }
        return values.isEmpty() ? null : values.getFirst().strip();
    }
}
