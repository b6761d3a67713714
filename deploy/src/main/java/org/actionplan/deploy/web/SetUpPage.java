package org.actionplan.deploy.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.actionplan.api.Refused;
import org.actionplan.api.Words;
import org.actionplan.command.person.FirstAdministrator;
import org.actionplan.deploy.settings.Deciding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where the printed link leads: sets the first administrator's password, once. Open to everybody, but worth nothing without
 * the code, which is as hard to guess as a token.
 */
@Controller
@Deciding
public class SetUpPage {

    private static final String PAGE = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$sSet the administrator's password – Action plan tracker</title>
        </head>
        <body>
        <main>
        <h1>Set the administrator's password</h1>
        %2$s
        </main>
        </body>
        </html>
        """;

    private static final String FORM = """
        %1$s
        <p>Your username will be <strong>admin</strong>. Choose a password of at least 12 characters.</p>
        <form method="post" action="/set-up">
        <input type="hidden" name="code" value="%2$s">
        <input type="hidden" name="_csrf" value="%3$s">
        <p><label for="password">Password</label><br>
        <input id="password" name="password" type="password" autocomplete="new-password" minlength="12"
         maxlength="200" required></p>
        <button type="submit">Set password</button>
        </form>
        """;

    private final FirstAdministrator administrator;

    public SetUpPage(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @GetMapping("/set-up")
    Mono<ResponseEntity<String>> ask(@RequestParam(defaultValue = "") String code, ServerWebExchange exchange) {
        return administrator.accepts(code)
                ? form("", code, exchange).map(form -> page(HttpStatus.OK, "", form))
                : Mono.just(notValid());
    }

    @PostMapping(path = "/set-up", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> set(ServerWebExchange exchange) {
        return exchange.getFormData().publishOn(Schedulers.boundedElastic()).flatMap(form -> {
            var code = String.valueOf(form.getFirst("code"));
            var password = String.valueOf(form.getFirst("password"));
            return Mono.fromCompletionStage(() -> administrator.createWith(code, password))
                    .map(_ -> page(HttpStatus.OK, "", "<p>Done. You can now sign in as <strong>admin</strong>.</p>"))
                    .onErrorResume(failure -> refused(code, failure, exchange));
        });
    }

    private static Mono<ResponseEntity<String>> refused(String code, Throwable failure, ServerWebExchange exchange) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof Refused refused)) {
            return Mono.error(failure);
        }
        if (!refused.key().equals("account.password-length")) {
            return Mono.just(notValid());
        }
        var summary = "<div role=\"alert\"><h2>There is a problem</h2><p><a href=\"#password\">"
                + HtmlUtils.htmlEscape(Words.of(refused.key())) + "</a></p></div>";
        return form(summary, code, exchange).map(form -> page(HttpStatus.UNPROCESSABLE_CONTENT, "Error: ", form));
    }

    private static Mono<String> form(String summary, String code, ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
        return token.map(masked -> FORM.formatted(summary, HtmlUtils.htmlEscape(code), masked.getToken()));
    }

    private static ResponseEntity<String> notValid() {
        return page(HttpStatus.FORBIDDEN, "", "<p>" + Words.of("set-up.code-not-valid") + "</p>");
    }

    private static ResponseEntity<String> page(HttpStatus status, String prefix, String content) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(PAGE.formatted(prefix, content));
    }
}
