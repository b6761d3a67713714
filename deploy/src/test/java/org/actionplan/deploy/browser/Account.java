package org.actionplan.deploy.browser;

import java.util.List;
import java.util.Map;

/** Somebody at Ambermere House, the home of the example plan, and the account that goes with the job. */
enum Account {
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
    FORUM_CHAIR("forum-chair", "person-fc", List.of("viewer"));

    final String username;
    final String personId;
    private final List<String> roles;

    Account(String username, String personId, List<String> roles) {
        this.username = username;
        this.personId = personId;
        this.roles = roles;
    }

    String password() {
        return "the long password of " + username;
    }

    Map<String, Object> toOpen() {
        return Map.of("username", username, "password", password(), "personId", personId, "roles", roles);
    }
}
