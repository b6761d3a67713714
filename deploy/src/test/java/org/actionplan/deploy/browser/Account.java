package org.actionplan.deploy.browser;

import java.util.List;
import java.util.Map;

/** Somebody at Ambermere House, the home of the example plan, and the account that goes with the job. */
public enum Account {
    ADMIN("admin", "person-admin", List.of("administrator", "quality-lead")),
    /** Keeps the example plan. */
    QUALITY_LEAD("quality-lead", "person-ql", List.of("quality-lead")),
    /** Keeps plans too, and checks what the quality lead did. */
    REGISTERED_MANAGER("registered-manager", "person-rm", List.of("quality-lead")),
    /** Owns actions. */
    MEDICINES_LEAD("medicines-lead", "person-ml", List.of("contributor")),
    /** Takes over tasks. */
    FALLS_CHAMPION("falls-champion", "person-fl", List.of("contributor")),
    /** Reads. */
    FORUM_CHAIR("forum-chair", "person-fc", List.of("viewer")),
    /** Keeps the plans of another home, which has none yet, and sees nothing of Ambermere House. */
    WILLOW_LEAD("willow-lead", "person-idm", List.of("quality-lead"), "Willow House");

    final String username;
    final String personId;
    private final List<String> roles;
    private final List<String> services;

    Account(String username, String personId, List<String> roles, String... services) {
        this.username = username;
        this.personId = personId;
        this.roles = roles;
        this.services = List.of(services);
    }

    String password() {
        return "the long password of " + username;
    }

    Map<String, Object> toOpen() {
        return Map.of(
                "username", username,
                "password", password(),
                "personId", personId,
                "roles", roles,
                "services", services);
    }
}
