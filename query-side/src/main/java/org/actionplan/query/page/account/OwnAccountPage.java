package org.actionplan.query.page.account;

import java.util.List;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.api.person.AccountsDoor.OwnPassword;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.Forms.Next;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One's own account, {@code /account}: what it may do, and another password. For everybody signed in. */
@Controller
public class OwnAccountPage {

    /** One's account in words. */
    public record Screen(String username, List<String> roles, List<String> services) {}

    private static final FormPage PASSWORD = FormPage.at("/account/password", "Change your password")
            .intro("You will be signed out, and sign in with the new one.")
            .password("current", "Your password now", "")
            .missing("Enter your password as it is now")
            .newPassword(
                    "password", "Your new password", "At least 12 characters. A short sentence is easy to remember.")
            .missing("Choose a new password")
            .button("Change the password", "/account");

    private final AccountsDoor accounts;
    private final Forms forms;

    public OwnAccountPage(AccountsDoor accounts, Forms forms) {
        this.accounts = accounts;
        this.forms = forms;
    }

    @GetMapping("/account")
    Rendering show(@AuthenticationPrincipal SignedIn reader) {
        var actor = reader.actor();
        var roles = actor.roles().stream().sorted().map(InEnglish::role).toList();
        var screen = new Screen(
                reader.username(), roles, actor.services().stream().sorted().toList());
        return Rendering.view("account/own").modelAttribute("account", screen).build();
    }

    @GetMapping("/account/password")
    Rendering ask() {
        return Forms.shown(PASSWORD);
    }

    @PostMapping("/account/password")
    Mono<Rendering> change(@AuthenticationPrincipal SignedIn sender, ServerWebExchange exchange) {
        return forms.ask(
                exchange,
                sender,
                PASSWORD,
                "change-own-password",
                (typed, envelope) -> {
                    var ask = new OwnPassword(typed.secret("current"), typed.secret("password"));
                    typed.check();
                    return accounts.changeOwnPassword(ask, envelope);
                },
                Next.at("/sign-in"));
    }
}
