package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.command.person.FirstAdministrator;
import org.actionplan.deploy.running.RunningTracker;
import org.junit.jupiter.api.Test;

@InBrowser
class FirstSetUpIT {

    private static final String PASSWORD = "hedgehogs walk at night";

    @Test
    void the_printed_link_sets_the_first_password_once(Windows windows) {
        var tracker = RunningTracker.start();
        var link = "/set-up?code=" + tracker.part(FirstAdministrator.class).invite();
        var window = windows.ofAVisitor(Look.DESK, tracker.at("/")).go(link);
        Axe.findsNothing(window);

        // The browser itself would stop a password that is too short; without its help the tracker says so.
        window.page().evaluate("document.forms[0].noValidate = true");
        window.fill("Password", "short").press("Set password");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.title()).startsWith("Error:");
        Axe.findsNothing(window);

        window.fill("Password", PASSWORD).press("Set password").shows("Done");

        assertThat(window.go(link).status()).isEqualTo(403);
    }
}
