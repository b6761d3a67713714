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

    /** Takes in a file whose one action names nobody and no day, and says its reference. */
    String actionFromAFile() {
        var digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        var file = Map.of(
                "importId",
                "import-" + reference,
                "name",
                "falls plan June.xlsx",
                "sha256",
                digest,
                "shape",
                digest,
                "choices",
                "{}",
                "leftOut",
                List.of());
        var action = Map.of(
                "actionId",
                "action-from-a-file",
                "source",
                Map.of("where", "row 4", "cells", Map.of("By whom", "RM / maintenance", "By when", "ongoing")),
                "title",
                "Fit rails on every landing",
                "ownerText",
                "RM / maintenance",
                "due",
                Map.of("text", "ongoing", "precision", "none"),
                "state",
                "not-started",
                "notes",
                List.of(),
                "closureCriteria",
                List.of());
        send(
                Account.QUALITY_LEAD,
                "import-actions",
                Map.of("file", file, "actions", List.of(action), "changes", List.of()));
        return TRACKER.get(Account.QUALITY_LEAD, "/api/plans/" + id)
                .get("actions")
                .valueStream()
                .map(line -> line.get("ref").asString())
                .reduce((_, last) -> last)
                .orElseThrow();
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
