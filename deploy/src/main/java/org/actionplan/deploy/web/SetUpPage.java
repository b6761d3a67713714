package org.actionplan.deploy.web;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.command.person.FirstAdministrator;
import org.actionplan.deploy.settings.Deciding;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where the printed link leads: sets the first administrator's password, once. Open to everybody, but worth nothing without
 * the code, which is as hard to guess as a token.
 */
@Controller
@Deciding
public class SetUpPage {

    private static final String NOT_VALID = "set-up.code-not-valid";

    private final FirstAdministrator administrator;

    public SetUpPage(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @GetMapping("/set-up")
    Rendering ask(@RequestParam(defaultValue = "") String code) {
        if (!administrator.accepts(code)) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, NOT_VALID);
        }
        return Forms.shown(form(code));
    }

    @PostMapping(path = "/set-up", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Rendering> set(ServerWebExchange exchange) {
        return exchange.getFormData().publishOn(Schedulers.boundedElastic()).flatMap(typed -> {
            var code = Objects.requireNonNullElse(typed.getFirst("code"), "");
            var password = Objects.requireNonNullElse(typed.getFirst("password"), "");
            return Mono.fromCompletionStage(() -> administrator.createWith(code, password))
                    .map(_ -> done(exchange))
                    .onErrorResume(failure -> again(form(code), typed, failure));
        });
    }

    private static FormPage form(String code) {
        return FormPage.at("/set-up", "Set the administrator's password")
                .intro("Your username will be admin. With it you add the other people, and decide what each may do.")
                .hidden("code", code)
                .newPassword(
                        "password",
                        "Choose a password",
                        "At least 12 characters. A short sentence is easy to remember.")
                .missing("Choose a password of at least 12 characters")
                .button("Set the password", "");
    }

    private static Rendering done(ServerWebExchange exchange) {
        Notice.leave(exchange, "set-up", null);
        return Rendering.redirectTo("/sign-in").status(HttpStatus.SEE_OTHER).build();
    }

    private static Mono<Rendering> again(FormPage form, MultiValueMap<String, String> typed, Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof Refused refused && !refused.key().equals(NOT_VALID)
                ? Mono.just(Forms.again(form.again(typed, List.of(new Problem("/password", refused.key())))))
                : Mono.error(failure);
    }
}
