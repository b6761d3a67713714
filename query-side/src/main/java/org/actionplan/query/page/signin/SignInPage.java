package org.actionplan.query.page.signin;

import org.actionplan.api.Words;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Where people sign in, {@code /sign-in}; what they type is checked before any page is asked. Open to everybody. {@code
 * ?problem=} says why one is here again, {@code ?signed-out} that one has left.
 */
@Controller
public class SignInPage {

    @GetMapping("/sign-in")
    Rendering ask(@RequestParam MultiValueMap<String, String> query) {
        var form = FormPage.at("/sign-in", "Sign in");
        if (query.containsKey("signed-out")) {
            form.intro("You have signed out.");
        }
        if ("ended".equals(query.getFirst("problem"))) {
            form.intro("Your sign-in has ended, as it does after twelve hours. Sign in again to go on where you were.");
        }
        var asked = form.line("username", "Username", "")
                .password("password", "Password", "")
                .button("Sign in", "");
        return Forms.shown(problem(query.getFirst("problem"), asked));
    }

    private static FormPage problem(@Nullable String problem, FormPage form) {
        return switch (problem) {
            case "wrong" -> form.refused("username", Words.of("sign-in.wrong"));
            case "too-many-tries" -> form.refused("username", Words.of("sign-in.too-many-tries"));
            case null, default -> form;
        };
    }
}
