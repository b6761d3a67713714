package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class NewColleagueIT {

    private static final String NAME = "Night carer of Hazel";
    private static final String FIRST = "the bells ring on Hazel";
    private static final String OWN = "nobody waits until morning";

    @Test
    void a_new_colleague_is_entered_given_an_account_and_takes_a_password_of_their_own(Windows windows) {
        enter(windows.of(Account.ADMIN).go("/people"));

        var colleague = windows.ofAVisitor(Look.DESK).signIn("hazel.nights", FIRST);
        assertThat(colleague.address()).isEqualTo("/my-work");
        colleague
                .shows("You own no open action")
                .follow(NAME)
                .follow("Change your password")
                .fill("Your password now", FIRST)
                .fill("Your new password", OWN)
                .press("Change the password");
        colleague.signIn("hazel.nights", FIRST).shows("The username or the password is not right.");
        colleague.signIn("hazel.nights", OWN).go("/my-work").shows("You own no open action");

        close(windows.of(Account.ADMIN).go("/accounts"));
        assertThat(colleague.go("/my-work").address()).startsWith("/sign-in");
    }

    private static void enter(Window admin) {
        admin.follow("Add a person")
                .fill("What is their name?", NAME)
                .fill("What is their job role?", "Night carer")
                .press("Add the person")
                .shows("Owns 0 open actions")
                .follow("Their account")
                .follow("Give them an account")
                .fill("Username", "hazel.nights")
                .fill("First password", FIRST)
                .tick("Contributor")
                .press("Open the account")
                .shows("Can sign in");
    }

    private static void close(Window admin) {
        admin.follow(NAME)
                .follow("Close the account")
                .fill("Why is it closed?", "Left the service.")
                .press("Close the account")
                .shows("Closed");
    }
}
