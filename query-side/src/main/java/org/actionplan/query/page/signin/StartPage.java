package org.actionplan.query.page.signin;

import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where everybody starts, {@code /}: who works on actions, with their own work; who keeps or reads plans, with the plans. */
@Controller
public class StartPage {

    @GetMapping("/")
    Rendering start(@AuthenticationPrincipal SignedIn reader) {
        var worksOnActions =
                reader.actor().is(Role.CONTRIBUTOR) && !reader.actor().is(Role.QUALITY_LEAD);
        return Rendering.redirectTo(worksOnActions ? "/my-work" : "/plans")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
