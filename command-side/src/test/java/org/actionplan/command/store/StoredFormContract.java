package org.actionplan.command.store;

import static org.actionplan.command.store.FallsStory.FALLS;
import static org.actionplan.command.store.FallsStory.created;
import static org.actionplan.command.store.FallsStory.message;
import static org.actionplan.command.store.FallsStory.progress;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the table, and how it is read when it has grown old. */
abstract class StoredFormContract extends WritersAtOnceContract {

    @Test
    void events_can_be_read_with_the_naked_eye() {
        log.appendEvents(message(created(FALLS), 0), message(progress(FALLS, "half the forms audited"), 1));
        var row = table().sql("SELECT name, stream, stream_type, payload FROM event WHERE sequence = 1")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("name", "plan.ProgressRecorded")
                .containsEntry("stream", "plan-falls")
                .containsEntry("stream_type", "plan")
                .containsEntry(
                        "payload",
                        "{\"planId\":\"plan-falls\",\"actionId\":\"action-audit\","
                                + "\"note\":\"half the forms audited\",\"confidence\":\"on-target\"}");
    }

    @Test
    void no_name_of_a_class_or_package_is_stored() {
        log.appendEvents(message(created(FALLS), 0));
        var row = table().sql("SELECT * FROM event").query().singleRow();
        assertThat(row.values().stream().map(String::valueOf)).noneMatch(text -> text.contains("org.actionplan"));
    }

    @Test
    void an_old_form_is_read_as_the_form_of_today() {
        write(0, "plan.PlanBegun", """
            {"planId":"plan-falls","called":"FALLS26","title":"Fewer falls at night","service":"Rosewood",\
            "purpose":"Residents fall less often","scopeIn":[],"scopeOut":[],"alignedTo":[]}\
            """);
        try (var today =
                EventLog.on(database, StoredEvents.create(), EventUpcasters.chain(new CalledIsNowReference()))) {
            var read = (PlanCreated) today.readEvents(FALLS.value()).next().getPayload();
            assertThat(read.reference()).isEqualTo("FALLS26");
            assertThat(today.readEvents(null, false).findFirst().orElseThrow().getPayload())
                    .isEqualTo(read);
        }
    }

    @Test
    void a_field_that_is_no_longer_known_is_passed_over() {
        write(0, "plan.PlanClosed", "{\"planId\":\"plan-falls\",\"reason\":\"All done\",\"mood\":\"glad\"}");
        assertThat(stored()).singleElement().hasToString("PlanClosed[planId=plan-falls, reason=All done]");
    }

    @Test
    void an_event_nobody_knows_does_not_stop_those_who_read_on() {
        log.appendEvents(message(created(FALLS), 0));
        write(1, "plan.FromTheFuture", "{\"planId\":\"plan-falls\"}");
        log.appendEvents(message(progress(FALLS, "begun"), 2));
        assertThat(stored()).hasSize(3).first().isEqualTo(created(FALLS));
        assertThat(stored().get(1)).isInstanceOf(UnknownSerializedType.class);
        assertThat(stored().getLast()).isEqualTo(progress(FALLS, "begun"));
    }

    private JdbcClient table() {
        return JdbcClient.create(database.readers());
    }

    private void write(long sequence, String name, String payload) {
        try (var writer = database.openWriter()) {
            try (var row = writer.prepareStatement(EventTable.INSERT)) {
                Object[] values = {
                    "id-" + sequence,
                    FALLS.value(),
                    sequence,
                    "plan",
                    "2026-06-01T09:00:00.000Z",
                    name,
                    null,
                    payload,
                    "{}"
                };
                for (int i = 0; i < values.length; i++) {
                    row.setObject(i + 1, values[i]);
                }
                row.executeUpdate();
            }
            writer.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once a plan's reference was stored under another name. */
    private static final class CalledIsNowReference extends SingleEventUpcaster {

        private static final SimpleSerializedType BEFORE = new SimpleSerializedType("plan.PlanBegun", null);

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(BEFORE);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("plan.PlanCreated", null), JsonNode.class, CalledIsNowReference::renamed);
        }

        private static JsonNode renamed(JsonNode payload) {
            var fields = (ObjectNode) payload;
            fields.set("reference", fields.remove("called"));
            return fields;
        }
    }
}
