package org.actionplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is stored once must be readable for ever: one approved JSON per event, which nobody edits again. */
class StoredEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/events");

    /** As the event store writes: nothing for what is missing, fields in the order of the record. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static Set<String> names() {
        return EventNames.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_read_from_its_approved_json_and_written_back_the_same(String name) throws IOException {
        var approved = approved(name);

        var event = JSON.readValue(approved, EventNames.all().get(name));

        assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event))
                .isEqualToNormalizingNewlines(approved.strip());
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_approved_json_shows_every_field(String name) throws IOException {
        var fields = JSON.readTree(approved(name)).propertyNames();

        assertThat(EventNames.all().get(name).getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactlyElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_field_that_an_old_event_has_too_much_is_passed_over(String name) throws IOException {
        var approved = approved(name);
        var older = approved.replaceFirst("\\{", "{ \"colour\" : { \"was\" : [ \"red\" ] },");

        assertThat(JSON.readValue(older, EventNames.all().get(name)))
                .isEqualTo(JSON.readValue(approved, EventNames.all().get(name)));
    }

    @Test
    void no_approved_json_is_left_over() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .as("Names of stored events are never given up")
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @Test
    void a_field_that_may_be_missing_may_be_missing_from_the_json() {
        var event = JSON.readValue("""
            {"planId": "plan-falls", "actionId": "action-audit", "completedOn": "2026-03-31"}
            """, ActionCompleted.class);

        assertThat(event)
                .isEqualTo(new ActionCompleted(
                        new PlanId("plan-falls"), new ActionId("action-audit"), LocalDate.of(2026, 3, 31), null));
        assertThat(JSON.writeValueAsString(event)).doesNotContain("note");
    }

    private static String approved(String name) throws IOException {
        return Files.readString(APPROVED.resolve(name + ".json"));
    }
}
