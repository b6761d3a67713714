package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

@InBrowser
class SigningInIT {

    private static final String LOGIN = "login";

    @Test
    void a_wrong_password_is_told_and_the_right_one_leads_to_ones_own_work(Windows windows) {
        var window = windows.ofAVisitor(Look.DESK);
        window.signIn(Account.FALLS_CHAMPION.username, "a password of somebody else")
                .shows("The username or the password is not right.");
        assertThat(window.title()).startsWith("Error:");
        assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("problems");

        window.signIn(Account.FALLS_CHAMPION.username, Account.FALLS_CHAMPION.password());
        assertThat(window.address()).isEqualTo("/my-work");
    }

    @Test
    void who_is_not_signed_in_comes_to_the_page_they_asked_for_afterwards(Windows windows) {
        var window = windows.ofAVisitor(Look.DESK).go("/plans/AMB26/history?item=AMB26-08");
        assertThat(window.address()).isEqualTo("/sign-in");

        signInHere(window, Account.FORUM_CHAIR);
        assertThat(window.address()).isEqualTo("/plans/AMB26/history?item=AMB26-08");
    }

    @Test
    void a_session_that_has_ended_leads_back_to_the_same_form_with_what_was_typed(Windows windows) {
        var plan = FreshPlan.begin();
        var form = plan.at("/lessons/new");
        var window = windows.of(Account.QUALITY_LEAD).go(form).fill("In your words", "Start with the night staff.");
        end(window.page().context());

        window.press("Keep it").shows("Your sign-in has ended");
        signInHere(window, Account.QUALITY_LEAD);
        window.go(form);
        assertThat(window.field("In your words").inputValue()).isEqualTo("Start with the night staff.");
    }

    @Test
    void who_signs_out_has_to_sign_in_again(Windows windows) {
        var window = windows.ofAVisitor(Look.DESK)
                .signIn(Account.MEDICINES_LEAD.username, Account.MEDICINES_LEAD.password())
                .go("/plans/AMB26")
                .press("Sign out")
                .shows("You have signed out.");
        window.page().goBack();

        assertThat(window.go("/plans/AMB26").address()).isEqualTo("/sign-in");
    }

    private static void signInHere(Window window, Account account) {
        window.fill("Username", account.username)
                .fill("Password", account.password())
                .press("Sign in");
    }

    /** As if the tracker had forgotten this login; the browser still believes in it. */
    private static void end(BrowserContext context) {
        var cookie = context.cookies().stream()
                .filter(each -> each.name.equals(LOGIN))
                .findFirst()
                .orElseThrow();
        context.addCookies(java.util.List.of(new Cookie(LOGIN, "forgotten")
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setHttpOnly(true)));
    }
}
