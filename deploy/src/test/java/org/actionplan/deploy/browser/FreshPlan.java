package org.actionplan.deploy.browser;

import static org.actionplan.deploy.browser.Ambermere.TRACKER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A plan of Ambermere House that belongs to one test alone, so that tests do not meet. Begun the short way, by the quality lead. */
record FreshPlan(String id, String reference) {

    /** The day by which everything on it was promised. */
    static final LocalDate PROMISED = LocalDate.of(2027, 3, 31);

    private static final AtomicInteger BEGUN = new AtomicInteger();

    /** With nothing on it. */
    static FreshPlan begin() {
        var reference = "NIGHT" + BEGUN.incrementAndGet();
        var created = TRACKER.command(
                Account.QUALITY_LEAD,
                "create-plan",
                Map.of(
                        "reference", reference,
                        "title", "Fewer falls at night",
                        "service", "Ambermere House",
                        "purpose", "Halve the number of falls at night by the autumn.",
                        "scopeIn", List.of("Nights")));
        return new FreshPlan(created.at("/created/planId").asString(), reference);
    }

    /** Where a page of it is; the plan's own is at the empty address. */
    String at(String path) {
        return "/plans/" + reference + path;
    }

    /** Puts an action on it and says its reference. */
    String action(String title, Account owner) {
        var body = Map.of("title", title, "ownerId", owner.personId, "dueBy", PROMISED.toString());
        return send(Account.QUALITY_LEAD, "create-action", body)
                .at("/created/ref")
                .asString();
    }

    /** The id under which commands know an action. */
    String idOf(String actionReference) {
        return TRACKER.get(Account.QUALITY_LEAD, "/api/plans/" + id)
                .get("actions")
                .valueStream()
                .filter(action -> action.get("ref").asString().equals(actionReference))
                .map(action -> action.get("actionId").asString())
                .findFirst()
                .orElseThrow();
    }

    JsonNode send(Account sender, String command, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("planId", id);
        return TRACKER.command(sender, command, whole);
    }
}
