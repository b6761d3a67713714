package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.ActionState;
import org.actionplan.query.imports.reading.Meaning;
import org.junit.jupiter.api.Test;

class ChoicesPatchTest {

    @Test
    void what_is_named_replaces_and_what_is_not_named_stays() {
        var first = said(
                Choices.NONE,
                "{\"monthFirst\": true, \"columns\": {\"By whom\": \"owners\", \"Notes\": \"progress\"}}");

        var second = said(first, "{\"columns\": {\"Notes\": \"other\"}}");

        assertThat(second.answers().monthFirst()).isTrue();
        assertThat(second.answers().columns())
                .containsEntry("By whom", Meaning.OWNERS)
                .containsEntry("Notes", Meaning.OTHER);
    }

    @Test
    void null_takes_an_answer_back() {
        var first = said(
                Choices.NONE, "{\"monthFirst\": true, \"rows\": {\"row 4\": {\"split\": true, \"notes\": false}}}");

        var second = said(first, "{\"monthFirst\": null, \"rows\": {\"row 4\": {\"split\": null}}}");

        assertThat(second.answers().monthFirst()).isNull();
        var row = Objects.requireNonNull(second.answers().rows().get("row 4"));
        assertThat(row.split()).isNull();
        assertThat(row.notes()).isFalse();
    }

    @Test
    void another_person_takes_the_place_of_the_first() {
        var first = said(Choices.NONE, "{\"owners\": {\"RM\": {\"name\": \"Ann\", \"jobRole\": \"Manager\"}}}");

        var second = said(first, "{\"owners\": {\"RM\": {\"personId\": \"person-marian\"}}}");

        var who = Objects.requireNonNull(second.answers().owners().get("RM"));
        assertThat(who.personId()).isEqualTo("person-marian");
        assertThat(who.name()).isNull();
    }

    @Test
    void what_was_kept_reads_as_it_was_said() {
        var said = said(
                Choices.NONE,
                "{\"statusWords\": {\"\": {\"state\": \"in-progress\", \"confidence\": \"close\"}},"
                        + " \"plan\": {\"scopeIn\": [\"Nights\"]}, \"changes\": {\"change-1\": true}}");

        assertThat(ChoicesJson.read(ChoicesJson.write(said))).isEqualTo(said);
        assertThat(Objects.requireNonNull(said.answers().statusWords().get("")).state())
                .isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void every_field_that_is_wrong_is_named_at_once() {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> said(Choices.NONE, "{\"rows\": {\"a/b\": {\"due\": \"soon\"}}, \"size\": 3}"))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactlyInAnyOrder(
                                new Problem("/rows/a~1b/due", "day.impossible"),
                                new Problem("/size", "field.unknown")));
    }

    @Test
    void what_is_said_twice_or_is_no_object_is_not_read() {
        for (var body : new String[] {"[]", "{", "{\"monthFirst\": true, \"monthFirst\": false}"}) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> said(Choices.NONE, body));
        }
    }

    private static Choices said(Choices before, String body) {
        return ChoicesPatch.read(bytes(body)).on(before);
    }
}
