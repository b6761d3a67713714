package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds when accepting does not go as one would wish. */
class AcceptingTest {

    private static final Who HETTY = new Who(null, "Hetty Cooper", "Head cook", false);

    private final Imports imports = new Imports();

    @AfterEach
    void the_store_is_closed() {
        imports.close();
    }

    @Test
    void an_import_that_came_in_although_the_answer_got_lost_is_answered_from_the_plan() {
        var id = imports.sent();
        saying(id, Map.of("Head cook", HETTY), Map.of());
        // one process stores the plan and is gone before it can say so
        var preview = Objects.requireNonNull(imports.drafts().open(id, LEAD).block());
        imports.store(ImportAct.of(preview).command());

        var result = imports.accepting().accept(id, LEAD).block();

        var plan = new PlanId(id.value().replace("import-", "plan-"));
        assertThat(result).isEqualTo(new Imported(plan, "QH26", 5, 3, 0, 1));
        assertThat(imports.sent).isEmpty();
        assertThat(imports.drafts().own(LEAD).block()).isEmpty();
    }

    @Test
    void an_edition_that_came_in_is_not_compared_with_the_plan_that_holds_it() {
        var id = imports.sent();
        var into = new PlanId("plan-quillerby");
        var preview = Objects.requireNonNull(imports.drafts().open(id, LEAD).block());
        var began = (ImportPlan) ImportAct.of(preview).command();
        imports.store(began);
        imports.plans.put(
                into.value(),
                Objects.requireNonNull(imports.plans.remove(began.planId().value())));
        imports.drafts()
                .say(id, LEAD, choices -> choices.with(PlanChoice.into(into.value())))
                .block();

        var result = Objects.requireNonNull(imports.accepting().accept(id, LEAD).block());

        assertThat(result.imported()).isEqualTo(3);
        assertThat(imports.sent).isEmpty();
    }

    @Test
    void a_lost_answer_is_made_good_at_once_when_the_plan_can_be_read() {
        imports.answersGetLost = true;

        var result = Objects.requireNonNull(
                imports.accepting().accept(imports.sent(), LEAD).block());

        assertThat(result.imported()).isEqualTo(3);
    }

    @Test
    void nobody_is_added_for_an_import_that_would_be_refused() {
        var id = imports.sent();
        saying(id, Map.of("Head cook", HETTY), Map.of());
        var preview = Objects.requireNonNull(imports.drafts().open(id, LEAD).block());
        imports.drafts()
                .say(
                        id,
                        LEAD,
                        choices -> choices.with(new PlanChoice(
                                null,
                                preview.plan().reference(),
                                preview.plan().title(),
                                preview.plan().service(),
                                preview.plan().purpose(),
                                preview.plan().scopeIn())))
                .block();
        imports.taken.add("QH26");

        refuses("plan.reference-taken", id);

        assertThat(imports.sent).isEmpty();
    }

    @Test
    void nobody_is_added_for_a_plan_that_was_closed() {
        var id = imports.sent();
        saying(id, Map.of("Head cook", HETTY), Map.of());
        imports.plans.put("plan-closed", Imports.past(closed(), new ImportId("import-before")));
        imports.drafts()
                .say(id, LEAD, choices -> choices.with(PlanChoice.into("plan-closed")))
                .block();

        refuses("plan.is-closed", id);

        assertThat(imports.sent).isEmpty();
    }

    @Test
    void nobody_is_added_for_a_file_that_brings_more_than_an_import_may() {
        var many = IntStream.rangeClosed(1, 5_001)
                .mapToObj(i -> "Action " + i + "|Head cook")
                .collect(Collectors.joining("\n"));
        var id = Objects.requireNonNull(imports.drafts()
                        .take("long.csv", many.getBytes(StandardCharsets.UTF_8), null, LEAD)
                        .block())
                .draft()
                .importId();
        saying(id, Map.of("Head cook", HETTY), Map.of());

        refuses("import.too-many-actions", id);

        assertThat(imports.sent).isEmpty();
    }

    @Test
    void somebody_whose_only_action_is_left_out_is_not_added() {
        var id = imports.sent();
        saying(
                id,
                Map.of("Head cook", HETTY),
                Map.of("record 1", new Answers.Row(true, null, null, null, null, null, null)));

        var result = Objects.requireNonNull(imports.accepting().accept(id, LEAD).block());

        assertThat(result.people()).isZero();
        assertThat(imports.sent).noneMatch(AddPerson.class::isInstance);
    }

    @Test
    void a_plan_that_was_stored_is_answered_even_if_the_draft_is_gone_by_then() {
        var id = imports.sent();
        imports.meanwhile =
                () -> new DraftDocuments(imports.views).delete(List.of(id)).block();

        var result = Objects.requireNonNull(imports.accepting().accept(id, LEAD).block());

        assertThat(result.imported()).isEqualTo(3);
    }

    private static List<PlanEvent> closed() {
        var plan = new PlanId("plan-closed");
        return List.of(
                new PlanCreated(
                        plan,
                        "QH25",
                        "Last year",
                        "Quillerby House",
                        "As set out last year",
                        List.of("Kitchen"),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                new PlanClosed(plan, "Everything is done"));
    }

    private void saying(ImportId id, Map<String, Who> owners, Map<String, Answers.Row> rows) {
        imports.drafts()
                .say(id, LEAD, choices -> choices.with(new Answers(null, Map.of(), Map.of(), owners, null, rows)))
                .block();
    }

    private void refuses(String key, ImportId id) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.accepting().accept(id, LEAD).block())
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
