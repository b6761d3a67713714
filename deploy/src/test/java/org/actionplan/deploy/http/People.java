package org.actionplan.deploy.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everybody who appears in these tests, each with an account. */
enum People {
    /** Administrator and quality lead, created at the first start. */
    ADMIN("admin", "person-admin", List.of(), List.of()),
    /** Administrator and nothing else. */
    ADA("ada", "person-ada", List.of("administrator"), List.of()),
    LEAD("lead", "person-lead", List.of("quality-lead"), List.of()),
    /** A second quality lead, who checks what others did. */
    VERA("vera", "person-vera", List.of("quality-lead"), List.of()),
    /** A contributor who owns actions. */
    AMINA("amina", "person-amina", List.of("contributor"), List.of()),
    /** A contributor to whom tasks are delegated. */
    COLIN("colin", "person-colin", List.of("contributor"), List.of()),
    VICTOR("victor", "person-victor", List.of("viewer"), List.of()),
    /** A quality lead of one service only, which is not the one of the story. */
    WENDY("wendy", "person-wendy", List.of("quality-lead"), List.of("Willow House"));

    final String username;
    final String personId;
    private final List<String> roles;
    private final List<String> services;

    People(String username, String personId, List<String> roles, List<String> services) {
        this.username = username;
        this.personId = personId;
        this.roles = roles;
        this.services = services;
    }

    String password() {
        return this == ADMIN ? Running.ADMIN_PASSWORD : "the long password of " + username;
    }

    Caller on(Running tracker) {
        return Caller.with(tracker, username, password());
    }

    static void enter(Running tracker) {
        var admin = ADMIN.on(tracker);
        Stream.of(values()).filter(somebody -> somebody != ADMIN).forEach(somebody -> {
            admin.command("add-person", somebody.asPerson()).is(200);
            admin.post("/api/accounts", somebody.asAccount()).is(201);
        });
    }

    private String asPerson() {
        return Answer.JSON
                .createObjectNode()
                .put("personId", personId)
                .put("name", username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1))
                .put("jobRole", "Works here")
                .toString();
    }

    private String asAccount() {
        var account = Answer.JSON
                .createObjectNode()
                .put("username", username)
                .put("password", password())
                .put("personId", personId);
        account.set("roles", Answer.JSON.valueToTree(roles));
        account.set("services", Answer.JSON.valueToTree(services));
        return account.toString();
    }
}
