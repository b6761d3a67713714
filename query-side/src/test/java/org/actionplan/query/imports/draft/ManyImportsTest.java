package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.LEAD;
import static org.actionplan.query.imports.draft.Quillerby.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.NotAnAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What holds when many import at once, and when something is left behind. */
class ManyImportsTest {

    private final Imports imports = new Imports();

    @AfterEach
    void the_store_is_closed() {
        imports.close();
    }

    @Test
    void a_file_without_a_draft_is_forgotten_in_its_time_too() {
        var id = imports.sent();
        Mono.from(imports.views.getCollection("importDrafts").deleteOne(Filters.eq("_id", id.value())))
                .block();

        imports.drafts(MORNING.plus(Duration.ofHours(23))).sweep().block();
        assertThat(new DraftDocuments(imports.views).content(id).blockOptional())
                .isPresent();
        imports.drafts(MORNING.plus(Duration.ofHours(24))).sweep().block();
        assertThat(new DraftDocuments(imports.views).content(id).blockOptional())
                .isEmpty();
    }

    @Test
    void an_import_that_somebody_else_keeps_changing_is_busy() {
        var id = imports.sent();
        var saying = imports.drafts().say(id, LEAD, choices -> {
            imports.drafts().say(id, LEAD, other -> other).block();
            return choices;
        });

        busy("import.busy", saying);
    }

    @Test
    void of_five_people_who_send_a_file_at_once_the_fifth_is_asked_to_wait() {
        var room = new Room();
        var reading = Sinks.one();
        IntStream.rangeClosed(1, 4)
                .forEach(i ->
                        room.enter(new PersonId("person-" + i), reading::asMono).subscribe());

        busy("file.busy", room.enter(new PersonId("person-5"), () -> Mono.just("read")));
        reading.tryEmitEmpty();
        assertThat(room.enter(new PersonId("person-5"), () -> Mono.just("read")).block())
                .isEqualTo("read");
    }

    @Test
    void one_person_sends_one_file_after_the_other() {
        var room = new Room();
        var first = room.enter(LEAD.personId(), Mono::never).subscribe();

        busy("file.busy", room.enter(LEAD.personId(), () -> Mono.just("read")));
        first.dispose();
        assertThat(room.enter(LEAD.personId(), () -> Mono.just("read")).block()).isEqualTo("read");
    }

    @Test
    void a_reading_weighs_as_much_as_is_written_in_it_also_where_it_holds_no_action() {
        assertThat(ReadFiles.weight(reading("a".repeat(1_000_000)))).isGreaterThan(1_000_000);
        assertThat(ReadFiles.weight(reading("a"))).isLessThan(100_000);
    }

    private static Reading reading(String note) {
        var row = new NotAnAction(new SourceRow("row 1", Map.of("Action", note)), "note");
        return new Reading(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                LocalDate.EPOCH,
                false,
                Quillerby.SHAPE,
                List.of(),
                Collections.nCopies(1, row),
                List.of());
    }

    private static void busy(String key, Mono<?> asked) {
        assertThatExceptionOfType(Refused.class).isThrownBy(asked::block).satisfies(refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.BUSY);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}
