package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VERA;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in by the form, and going out again. */
class SignInIT {

    @Test
    void whoever_signs_in_reaches_the_pages_until_they_sign_out() {
        var lead = Visitor.nobody();
        assertThat(lead.isSignedIn()).isFalse();

        assertThat(lead.signIn("lead", LEAD.password()).is(303).header("Location"))
                .isEqualTo("/");
        assertThat(lead.isSignedIn()).isTrue();

        var login = lead.cookie("login");
        assertThat(lead.send("/sign-out", Map.of()).is(303).header("Location")).isEqualTo("/sign-in?signed-out");
        assertThat(lead.isSignedIn()).isFalse();
        assertThat(Visitor.nobody().with("login", login).isSignedIn())
                .as("with the cookie of before")
                .isFalse();
    }

    @Test
    void a_wrong_password_or_name_leads_back_to_the_form() {
        var somebody = new Visitor(Caller.nobody(TRACKER).from("127.0.0.21"));
        for (var name : new String[] {"lead", "nobody", "", "a\u0000b"}) {
            assertThat(somebody.signIn(name, "not the password").is(303).header("Location"))
                    .isEqualTo("/sign-in?problem=wrong");
        }
        assertThat(somebody.cookie("login")).isEmpty();
        assertThat(somebody.isSignedIn()).isFalse();
    }

    @Test
    void whoever_guesses_on_the_form_is_slowed_down() {
        var guesser = new Visitor(Caller.nobody(TRACKER).from("127.0.0.22"));
        var places = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            places.add(guesser.signIn("vera", "a guess " + i).is(303).header("Location"));
        }
        assertThat(places).startsWith("/sign-in?problem=wrong").endsWith("/sign-in?problem=too-many-tries");
        assertThat(Visitor.signedInAs(VERA).isSignedIn()).isTrue();
    }

    @Test
    void the_page_that_was_asked_for_comes_after_signing_in() {
        var lead = Visitor.nobody();
        assertThat(lead.get("/plans/AMB26?at=2026-03-01").is(303).header("Location"))
                .isEqualTo("/sign-in");

        assertThat(lead.signIn("lead", LEAD.password()).is(303).header("Location"))
                .isEqualTo("/plans/AMB26?at=2026-03-01");
        assertThat(lead.signIn("lead", LEAD.password()).is(303).header("Location"))
                .isEqualTo("/");
    }

    @Test
    void whoever_was_signed_out_over_a_form_comes_back_to_it() {
        var lead = Visitor.nobody().with("login", "apl_" + "x".repeat(43));
        assertThat(lead.send("/plans/new", Map.of("title", "Fewer falls"))
                        .is(303)
                        .header("Location"))
                .isEqualTo("/sign-in?problem=ended");

        assertThat(lead.signIn("lead", LEAD.password()).is(303).header("Location"))
                .isEqualTo("/plans/new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "", "%"})
    void nobody_is_led_to_another_site(String target) {
        var asked = Base64.getEncoder().encodeToString(target.getBytes(StandardCharsets.UTF_8));
        for (var cookie : new String[] {asked, "not base64!"}) {
            var lead = Visitor.nobody().with("REDIRECT_URI", cookie);
            assertThat(lead.signIn("lead", LEAD.password()).is(303).header("Location"))
                    .isEqualTo("/");
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        var set = Visitor.nobody().signIn("lead", LEAD.password()).headers().allValues("Set-Cookie");
        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith("login="))
                .singleElement()
                .asString()
                .matches("(?i)login=apl_[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .as("a new token for what follows")
                .singleElement()
                .asString()
                .matches("(?i)XSRF-TOKEN=[0-9a-f-]{36}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        var amina = Visitor.nobody();
        var credentials = Map.of("username", "amina", "password", AMINA.password());
        var before = TRACKER.events();
        amina.sendWithoutToken("/sign-in", credentials).is(403);
        assertThat(amina.isSignedIn()).isFalse();

        amina.signIn("amina", AMINA.password()).is(303);
        var forged =
                amina.sendWithoutToken("/sign-out", Map.of("_csrf", "forged")).is(403);
        amina.sendWithoutToken("/set-up", Map.of("code", "x", "password", "y")).is(403);
        assertThat(forged.tellsNothingOfTheInside().body()).contains("open for too long");
        assertThat(amina.isSignedIn()).isTrue();
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @Test
    void what_signs_in_on_pages_is_not_believed_by_the_json_interface() {
        var lead = Visitor.signedInAs(LEAD);
        lead.get("/api/plans").isProblem(401, "sign-in.needed");
        Caller.withToken(TRACKER, lead.cookie("login")).get("/api/plans").isProblem(401, "sign-in.needed");
        var token = LEAD.on(TRACKER);
        assertThat(token.get("/").is(303).header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void a_login_that_has_ended_says_so_once() {
        var lead = Visitor.nobody().with("login", "apl_" + "x".repeat(43));
        assertThat(lead.get("/plans").is(303).header("Location")).isEqualTo("/sign-in?problem=ended");
        assertThat(lead.get("/plans").is(303).header("Location")).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans/AMB26", "/nothing.css", "/account", "/swagger-ui.html", "/sign-out"})
    void every_page_asks_people_to_sign_in_first(String page) {
        var nobody = Visitor.nobody();
        assertThat(nobody.get(page).is(303).header("Location")).isEqualTo("/sign-in");
        assertThat(nobody.send(page.equals("/sign-out") ? "/sign-in/x" : page, Map.of())
                        .is(303)
                        .header("Location"))
                .isEqualTo("/sign-in");
        var head = Caller.nobody(TRACKER).call("HEAD", page, BodyPublishers.noBody(), Map.of());
        assertThat(head.is(303).header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void a_page_may_do_nothing_but_what_its_policy_says() {
        var headers = Visitor.signedInAs(LEAD).get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void what_pages_are_drawn_with_is_open_and_may_be_kept() {
        for (var path : new String[] {"/favicon.ico", "/static/none.css"}) {
            var answer = Caller.nobody(TRACKER).get(path);
            assertThat(answer.status()).isIn(200, 404);
            assertThat(answer.header("Cache-Control")).doesNotContain("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }
}
