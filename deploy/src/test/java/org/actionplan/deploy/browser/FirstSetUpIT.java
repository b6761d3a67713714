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

        window.fill("Choose a password", "short").press("Set the password").shows("There is a problem");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.title()).startsWith("Error:");
        Axe.findsNothing(window);

        window.fill("Choose a password", PASSWORD).press("Set the password").shows("Sign in as admin.");
        window.signIn("admin", PASSWORD).shows("There is no plan yet");

        assertThat(window.go(link).status()).isEqualTo(403);
    }
}
