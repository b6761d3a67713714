package org.actionplan.query.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers the way every form does: 303 to the next page when what it asks was done, otherwise 422 and the form again, with
 * what was typed and what is wrong.
 */
public final class Forms {

    /**
     * Where one goes when it was done, and what is said there.
     *
     * @param reference what it was done to, if people have a name for it
     */
    public record Next(String address, @Nullable String reference) {

        public static Next at(String address) {
            return new Next(address, null);
        }
    }

    private final Commands commands;

    public Forms(Commands commands) {
        this.commands = commands;
    }

    /** The empty form. */
    public static Rendering shown(FormPage form) {
        return Rendering.view("web/form").modelAttribute("form", form).build();
    }

    /** Reads the form, sends the command that its answers make, and answers. */
    public Mono<Rendering> send(ServerWebExchange exchange, SignedIn sender, CommandForm form) {
        return send(exchange, sender, form.ask(), form::read, form::next);
    }

    /** Reads the form, sends the command it asks for, and answers. */
    public Mono<Rendering> send(
            ServerWebExchange exchange,
            SignedIn sender,
            FormPage form,
            Function<Typed, Object> command,
            Function<Receipt, Next> next) {
        return exchange.getFormData()
                .flatMap(fields -> Mono.defer(() -> Mono.fromCompletionStage(send(fields, sender, command)))
                        .map(done -> moveOn(exchange, done.name(), next.apply(done.receipt())))
                        .onErrorResume(failure -> again(form, fields, failure)));
    }

    /** The same for what is no command of a plan, such as opening an account. */
    public Mono<Rendering> ask(
            ServerWebExchange exchange, SignedIn sender, FormPage form, String done, AskedFor asked, Next next) {
        return exchange.getFormData()
                .flatMap(fields -> Mono.defer(
                                () -> Mono.fromCompletionStage(asked.with(new Typed(fields), envelope(sender))))
                        .then(Mono.fromCallable(() -> moveOn(exchange, done, next)))
                        .onErrorResume(failure -> again(form, fields, failure)));
    }

    /** Does what a form asks; reads what was typed, calls {@link Typed#check}, and goes on from there. */
    public interface AskedFor {
        CompletionStage<?> with(Typed typed, Envelope envelope);
    }

    private record Done(String name, Receipt receipt) {}

    private CompletionStage<Done> send(
            MultiValueMap<String, String> fields, SignedIn sender, Function<Typed, Object> reading) {
        var typed = new Typed(fields);
        var command = reading.apply(typed);
        typed.check();
        var name = CommandNames.nameOf(command.getClass());
        return commands.send(command, envelope(name, fields, sender)).thenApply(receipt -> new Done(name, receipt));
    }

    private static Rendering moveOn(ServerWebExchange exchange, String done, Next next) {
        Notice.leave(exchange, done, next.reference());
        return Rendering.redirectTo(next.address()).status(HttpStatus.SEE_OTHER).build();
    }

    private static Mono<Rendering> again(FormPage form, MultiValueMap<String, String> fields, Throwable failure) {
        var cause = failure instanceof CompletionException e && e.getCause() != null ? e.getCause() : failure;
        return switch (cause) {
            case InvalidFields invalid -> Mono.just(again(form.again(fields, invalid.problems())));
            case Refused refused
            when isForTheSender(refused) ->
                Mono.just(again(form.again(fields, List.of(new Problem("", refused.key())))));
            default -> Mono.error(cause);
        };
    }

    /** What is missing or forbidden as a whole gets a page of its own; everything else is said on the form. */
    private static boolean isForTheSender(Refused refused) {
        return switch (refused.kind()) {
            case UNKNOWN, NOT_ALLOWED -> false;
            default -> true;
        };
    }

    /** The form with what is wrong with it. */
    public static Rendering again(FormPage form) {
        return Rendering.view("web/form")
                .modelAttribute("form", form)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private static Envelope envelope(SignedIn sender) {
        return Envelope.from(sender.actor(), UUID.randomUUID().toString());
    }

    /** The same form with the same answers is done once; with other answers it is another request. */
    private static Envelope envelope(String command, MultiValueMap<String, String> fields, SignedIn sender) {
        var once = fields.getFirst(FormPage.ONCE);
        if (once == null || !once.matches("[A-Za-z0-9-]{1,60}")) {
            return envelope(sender);
        }
        var mark = fingerprint(command, fields);
        var repeatable = new Repeatable("form:" + once + ":" + mark, mark);
        return new Envelope(sender.actor(), UUID.randomUUID().toString(), null, repeatable, null);
    }

    private static String fingerprint(String command, MultiValueMap<String, String> fields) {
        var typed = new TreeMap<>(fields);
        typed.remove("_csrf");
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest((command + typed).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
