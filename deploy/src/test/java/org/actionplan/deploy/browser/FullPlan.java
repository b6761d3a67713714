package org.actionplan.deploy.browser;

import java.util.Map;

/** A plan with one of everything that a form can be about, made when the first of them is opened. */
final class FullPlan {

    private static final FreshPlan PLAN = FreshPlan.begin();
    private static final String ACTION = PLAN.action("Try sensors at night on Rowan", Account.FALLS_CHAMPION);

    private static final Map<String, String> ADDRESSES = Map.of(
            "{plan}", PLAN.at(""),
            "{action}", ACTION,
            "{fromAFile}", PLAN.actionFromAFile(),
            "{objective}", made("create-objective", Map.of("title", "Fewer falls", "statement", "Halve them.")),
            "{milestone}", made("add-milestone", Map.of("title", "All sensors work", "dueBy", "2027-06-30")),
            "{delegation}", made("delegate-task", task()));

    private FullPlan() {}

    /** An address with what is named in it in braces. */
    static String at(String path) {
        var whole = path;
        for (var named : ADDRESSES.entrySet()) {
            whole = whole.replace(named.getKey(), named.getValue());
        }
        return whole;
    }

    private static Map<String, String> task() {
        return Map.of(
                "actionId", PLAN.idOf(ACTION),
                "to", Account.MEDICINES_LEAD.personId,
                "task", "Ask the night staff of Rowan",
                "wantedResult", "A list of what woke people.",
                "reportBack", "At the Friday handover.",
                "by", "2027-02-26");
    }

    private static String made(String command, Map<String, String> body) {
        var created = PLAN.send(Account.QUALITY_LEAD, command, body).get("created");
        return created.properties().stream()
                .filter(entry -> entry.getKey().endsWith("Id"))
                .map(entry -> entry.getValue().asString())
                .findFirst()
                .orElseThrow();
    }
}
