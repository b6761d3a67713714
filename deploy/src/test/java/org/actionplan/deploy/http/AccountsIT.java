package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.ADA;
import static org.actionplan.deploy.http.People.AMINA;
import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Managing accounts by JSON; every test has somebody of its own, so that nobody else is locked out. */
class AccountsIT {

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();
    private static final String PASSWORD = "the password of a newcomer";
    private static final String ANOTHER = "another password of theirs";

    private final Caller ada = ADA.on(TRACKER);

    @Test
    void administrators_see_every_account_and_never_a_password() {
        var name = newcomer();
        var list = ada.get("/api/accounts").is(200);
        assertThat(list.json()
                        .get("items")
                        .valueStream()
                        .map(line -> line.get("username").asString()))
                .contains("admin", "lead", name)
                .isSorted();
        assertThat(list.body()).doesNotContainIgnoringCase("password").doesNotContain("argon2");
        for (var somebody : List.of(LEAD, AMINA, VICTOR)) {
            somebody.on(TRACKER).get("/api/accounts").isProblem(403, "permission.role");
        }
    }

    @Test
    void a_password_that_is_reset_ends_the_old_one_and_its_logins() {
        var name = newcomer();
        var visitor = Visitor.nobody();
        visitor.signIn(name, PASSWORD).is(303);
        assertThat(visitor.isSignedIn()).isTrue();

        send(ada, "PUT", "/api/accounts/" + name + "/password", Map.of("password", ANOTHER))
                .is(204);

        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.signIn(name, PASSWORD).header("Location")).isEqualTo("/sign-in?problem=wrong");
        assertThat(visitor.signIn(name, ANOTHER).header("Location")).isEqualTo("/");
    }

    @Test
    void everybody_may_change_their_own_password_by_the_present_one() {
        var name = newcomer();
        var owner = Caller.with(TRACKER, name, PASSWORD);
        var wrong = Map.of("current", "not the password", "password", ANOTHER);
        var answer = send(owner, "PUT", "/api/account/password", wrong).isProblem(422, "fields.invalid");
        assertThat(answer.fieldCodes()).containsExactly("account.password-wrong");

        send(owner, "PUT", "/api/account/password", Map.of("current", PASSWORD, "password", ANOTHER))
                .is(204);
        Caller.with(TRACKER, name, ANOTHER).get("/api/plans").is(200);
    }

    @Test
    void what_an_account_may_do_is_changed_with_a_reason() {
        var name = newcomer();
        var path = "/api/accounts/" + name;
        var visitor = Visitor.nobody();
        visitor.signIn(name, PASSWORD).is(303);
        var changed = send(ada, "PATCH", path, Map.of("roles", List.of("quality-lead"), "reason", "Promoted"))
                .is(200)
                .json();
        assertThat(changed.at("/roles/0").asString()).isEqualTo("quality-lead");
        assertThat(changed.at("/services/0").asString())
                .as("left out, so left alone")
                .isEqualTo("Oakfield");
        assertThat(visitor.isSignedIn()).isFalse();

        send(ada, "PATCH", path, Map.of("roles", List.of("quality-lead"), "reason", "Promoted"))
                .isProblem(409, "account.same-permissions");
        send(ada, "PATCH", path, Map.of("roles", List.of(), "reason", "Nothing left"))
                .isProblem(422);
        send(ada, "PATCH", path, Map.of("roles", List.of("viewer"), "reason", ""))
                .isProblem(422);
        send(ada, "PATCH", path, Map.of("roles", List.of("viewer"), "state", "closed", "reason", "Both"))
                .isProblem(422);
    }

    @Test
    void a_closed_account_opens_nothing_until_it_is_reopened() {
        var name = newcomer();
        var owner = Caller.with(TRACKER, name, PASSWORD);
        var token = owner.post("/api/tokens", "{\"name\": \"Rota\", \"expiresOn\": \"2099-12-31\"}")
                .is(201)
                .json()
                .get("token")
                .asString();
        var path = "/api/accounts/" + name;

        var closed = send(ada, "PATCH", path, Map.of("state", "closed", "reason", "Has left"))
                .is(200);
        assertThat(closed.json().get("state").asString()).isEqualTo("closed");
        Caller.withToken(TRACKER, token).get("/api/plans").isProblem(401);
        assertThat(Visitor.nobody().signIn(name, PASSWORD).header("Location")).isEqualTo("/sign-in?problem=wrong");

        send(ada, "PATCH", path, Map.of("state", "open", "reason", "Is back")).is(200);
        assertThat(Visitor.nobody().signIn(name, PASSWORD).header("Location")).isEqualTo("/");
        Caller.withToken(TRACKER, token).get("/api/plans").isProblem(401);
    }

    @Test
    void only_administrators_change_the_accounts_of_others() {
        var name = newcomer();
        var before = TRACKER.events();
        for (var somebody : List.of(LEAD, AMINA, VICTOR)) {
            var caller = somebody.on(TRACKER);
            send(caller, "PATCH", "/api/accounts/" + name, Map.of()).isProblem(403, "permission.role");
            send(caller, "PUT", "/api/accounts/" + name + "/password", Map.of("password", ANOTHER))
                    .isProblem(403, "permission.role");
        }
        send(ada, "PATCH", "/api/accounts/nobody-called-so", Map.of("state", "closed", "reason", "Gone"))
                .isProblem(404, "account.username-unknown");
        assertThat(TRACKER.events()).isEqualTo(before);
    }

    @Test
    void a_corrected_name_is_what_everybody_reads() {
        var person = LEAD.on(TRACKER)
                .command("add-person", "{\"name\": \"Norah Web\", \"jobRole\": \"Nurse\"}")
                .is(200)
                .json()
                .get("stream")
                .asString();
        var body = Answer.JSON
                .createObjectNode()
                .put("personId", person)
                .put("name", "Norah Webb")
                .put("jobRole", "Senior nurse")
                .put("reason", "Misspelt");
        LEAD.on(TRACKER).command("correct-person", body).is(200);
        LEAD.on(TRACKER).command("correct-person", body).isProblem(409, "person.same-words");
        LEAD.on(TRACKER)
                .command("correct-person", body.put("personId", "person-none"))
                .isProblem(404, "person.unknown");
        assertThat(LEAD.on(TRACKER).get("/api/people?size=500").is(200).body())
                .contains("Norah Webb", "Senior nurse")
                .doesNotContain("\"Norah Web\"");
    }

    /** Somebody who may look at Oakfield. */
    private String newcomer() {
        var name = "newcomer-" + NEWCOMERS.incrementAndGet();
        var person = Answer.JSON
                .createObjectNode()
                .put("personId", "person-" + name)
                .put("name", name)
                .put("jobRole", "Is new");
        LEAD.on(TRACKER).command("add-person", person).is(200);
        var account = Map.of(
                "username",
                name,
                "password",
                PASSWORD,
                "personId",
                "person-" + name,
                "roles",
                List.of("viewer"),
                "services",
                List.of("Oakfield"));
        ada.post("/api/accounts", Answer.text(Answer.JSON.valueToTree(account))).is(201);
        return name;
    }

    private static Answer send(Caller caller, String method, String path, Map<String, ?> body) {
        var json = BodyPublishers.ofString(Answer.text(Answer.JSON.valueToTree(body)));
        return caller.call(method, path, json, Map.of("Content-Type", "application/json"));
    }
}
