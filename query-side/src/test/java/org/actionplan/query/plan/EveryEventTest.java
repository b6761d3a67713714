package org.actionplan.query.plan;

import static org.actionplan.query.plan.OakfieldHistory.BEGIN;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.audit;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.EventNames;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EveryEventTest {

    /** The approved samples of the language itself: whatever is stored can be shown. */
    private static final Path SAMPLES = Path.of("../shared-api/src/test/resources/events");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Set<String> names() {
        return EventNames.all().entrySet().stream()
                .filter(entry -> PlanEvent.class.isAssignableFrom(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_of_every_kind_can_be_folded(String name) throws IOException {
        var event =
                (PlanEvent) JSON.readValue(Files.readString(SAMPLES.resolve(name + ".json")), EventNames.classOf(name));
        var history = event instanceof PlanCreated
                ? List.<Recorded>of()
                : everything().events();

        var view = PlanView.of(Stream.concat(
                        history.stream(), Stream.of(new Recorded(history.size() + 1L, BEGIN, RUTH, event)))
                .toList());

        assertThat(view).isNotNull();
        assertThat(view.version()).isEqualTo(history.size() + 1L);
        assertThat(JSON.readValue(JSON.writeValueAsString(view), PlanView.class))
                .isEqualTo(view);
    }

    private static OakfieldHistory everything() {
        return planned().then(objective(DUE)).then(audit()).then(delegated()).then(milestone());
    }
}
