package org.actionplan.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a tracker shows from its documents: every plan by itself, and the lists, which come from nowhere else. */
record Views(Map<String, JsonNode> plans, JsonNode planList, JsonNode actionList, JsonNode people) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Waits until the projections have read everything, then looks. */
    static Views shownBy(Client client, List<String> plans) {
        awaitCaughtUp(client);
        var each = new TreeMap<String, JsonNode>();
        plans.forEach(plan -> each.put(plan, client.read("/api/plans/" + plan)));
        return new Views(
                each, client.list("/api/plans"), client.list("/api/actions?size=500"), client.list("/api/people"));
    }

    static void awaitCaughtUp(Client client) {
        await().atMost(PATIENCE).ignoreExceptionsInstanceOf(IOException.class).untilAsserted(() -> {
            var answer = client.get("/api/status");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().path("projections"))
                    .isNotEmpty()
                    .allSatisfy(projection -> assertThat(projection.path("lag").asLong())
                            .as(answer.text())
                            .isZero());
        });
    }

    /** The lists are of the same moment as the plans: nothing that was caught up with is missing from them. */
    void assertListsAreUpToDate() {
        assertThat(versionsInTheList()).isEqualTo(versionsOfThePlans());
    }

    private Map<String, Long> versionsInTheList() {
        var versions = new TreeMap<String, Long>();
        for (var plan : planList.path("items")) {
            versions.put(plan.path("planId").asString(), plan.path("version").asLong());
        }
        return versions;
    }

    private Map<String, Long> versionsOfThePlans() {
        var versions = new TreeMap<String, Long>();
        plans.forEach((plan, view) -> versions.put(plan, view.path("version").asLong()));
        return versions;
    }
}
