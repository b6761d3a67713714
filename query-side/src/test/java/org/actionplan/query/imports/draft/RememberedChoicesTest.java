package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.DAN;
import static org.actionplan.query.imports.draft.Quillerby.LEAD;
import static org.actionplan.query.imports.draft.Quillerby.MARIAN;
import static org.actionplan.query.imports.draft.Quillerby.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.draft.RememberedChoices.Kept;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedChoicesTest {

    private static final Actor OF_QUILLERBY =
            new Actor(MARIAN.id(), Set.of(Role.QUALITY_LEAD), Set.of("Quillerby House"));

    private final Imports imports = new Imports();

    @AfterEach
    void the_store_is_closed() {
        imports.close();
    }

    @Test
    void the_next_file_of_the_same_shape_is_understood_as_the_last_one() {
        remembered("plan-quillerby", "Quillerby House", DAN.id(), 1);

        var preview = imports.take(LEAD);

        assertThat(preview.owners().getFirst().person()).isEqualTo(DAN);
        assertThat(preview.owners().getFirst().remembered()).isTrue();
        assertThat(preview.questions()).anySatisfy(question -> {
            assertThat(question.key()).isEqualTo("/owners/Head cook");
            assertThat(question.answered()).isTrue();
            assertThat(question.remembered()).isTrue();
        });
        assertThat(Objects.requireNonNull(preview.plan().earlier()).planId()).isEqualTo(new PlanId("plan-quillerby"));
    }

    @Test
    void what_another_service_said_of_its_file_neither_shows_nor_acts() {
        remembered("plan-tansley", "Tansley Court", DAN.id(), 1);

        var preview = imports.take(OF_QUILLERBY);

        assertThat(preview.draft().remembered()).isNull();
        assertThat(preview.draft().choices().answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void another_service_does_not_push_our_choices_aside() {
        remembered("plan-quillerby", "Quillerby House", DAN.id(), 1);
        remembered("plan-tansley", "Tansley Court", MARIAN.id(), 2);

        assertThat(imports.take(OF_QUILLERBY).owners().getFirst().person()).isEqualTo(DAN);
    }

    @Test
    void a_later_edition_is_understood_as_the_one_before_it_in_the_same_plan() {
        remembered("plan-quillerby", "Quillerby House", DAN.id(), 1);
        remembered("plan-tansley", "Tansley Court", MARIAN.id(), 2);

        var preview = Objects.requireNonNull(imports.drafts()
                .take(Quillerby.FILE, Quillerby.PLAN, "plan-quillerby", LEAD)
                .block());

        assertThat(preview.owners().getFirst().person()).isEqualTo(DAN);
    }

    @Test
    void whether_the_month_comes_first_in_dates_is_asked_of_each_file() {
        remembered("plan-quillerby", "Quillerby House", DAN.id(), 1);

        var draft = imports.take(LEAD).draft();

        assertThat(draft.choices().answers().monthFirst()).isNull();
        assertThat(Objects.requireNonNull(draft.remembered()).answers().monthFirst())
                .isTrue();
    }

    private void remembered(String id, String service, PersonId cook, int hour) {
        var plan = new PlanId(id);
        var created = new PlanCreated(
                plan, id, "Plan", service, "Purpose", List.of(), List.of(), null, null, null, null, List.of());
        imports.plans.put(id, Imports.past(List.of(created), null));
        var owners = Map.of("Head cook", new Who(cook.value(), null, null, false));
        var said = new Answers(null, Map.of(), Map.of(), owners, true, Map.of());
        imports.memory
                .save(List.of(new Kept(
                        Quillerby.SHAPE,
                        MORNING.plus(Duration.ofHours(hour)),
                        new Remembered(service + ".csv", plan, said))))
                .block();
    }
}
