package org.actionplan.query.page.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Row;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.page.Question;
import org.actionplan.query.page.Typed;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class RowsShownTest {

    private static final Reading READ = CareHomePlan.read();

    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    private final RowsShown shown = RowsShown.of(READ, Answers.NONE, 0);

    @Test
    void a_row_is_asked_only_what_it_leaves_open() {
        assertThat(shown.decisions()).extracting(Decision::where).containsExactly("row 14", "row 15", "row 22");
        assertThat(shown.decisions().get(0).questions())
                .extracting(Question::label)
                .containsExactly(
                        "Who answers for it?",
                        "This cell holds 2 actions. How should it come in?",
                        "How does it stand?");
        assertThat(shown.decisions().get(1).questions())
                .extracting(Question::label)
                .containsExactly("A note says that the date was moved. Which one holds?");
        assertThat(shown.decisions().get(2).questions())
                .extracting(Question::label)
                .containsExactly("When is it due?");
    }

    @Test
    void of_two_owners_nobody_is_chosen_and_no_cell_is_split_before_somebody_says_so() {
        assertThat(shown.decisions().getFirst().questions())
                .extracting(Question::value)
                .containsExactly("nobody", "whole", "completed");
    }

    @Test
    void what_is_decided_is_kept_row_by_row() {
        decide("owner", CareHomePlan.MATTRESSES, "Deputy manager");
        decide("split", CareHomePlan.MATTRESSES, "split");
        decide("state", CareHomePlan.MATTRESSES, "in-progress");
        decide("moved", CareHomePlan.PUMPS, "take");
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-day", "28");
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-month", "2");
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-year", "2026");
        form.add("notes", "leave");
        var rows = shown.read(Answers.NONE, new Typed(form)).rows();

        assertThat(rows)
                .containsEntry(
                        CareHomePlan.MATTRESSES,
                        new Row(null, true, "Deputy manager", null, ActionState.IN_PROGRESS, null, null))
                .containsEntry(
                        CareHomePlan.PUMPS, new Row(null, null, null, LocalDate.of(2026, 6, 30), null, null, false))
                .containsEntry(
                        CareHomePlan.FAMILIES, new Row(null, null, null, LocalDate.of(2026, 2, 28), null, null, null));
    }

    @Test
    void what_was_decided_before_is_chosen_when_one_comes_back() {
        decide("owner", CareHomePlan.MATTRESSES, "Deputy manager");
        decide("split", CareHomePlan.MATTRESSES, "split");
        decide("moved", CareHomePlan.PUMPS, "take");
        form.add("notes", "leave");
        var again = RowsShown.of(READ, shown.read(Answers.NONE, new Typed(form)), 0);

        assertThat(again.decisions().get(0).questions())
                .extracting(Question::value)
                .startsWith("Deputy manager", "split");
        assertThat(again.decisions().get(1).questions())
                .extracting(Question::value)
                .containsExactly("take");
        assertThat(again.notes()).extracting(Question::value).isEqualTo("leave");
    }

    @Test
    void somebody_whom_the_row_does_not_name_cannot_be_chosen() {
        decide("owner", CareHomePlan.MATTRESSES, "The mayor");

        assertThat(shown.read(Answers.NONE, new Typed(form))
                        .rows()
                        .get(CareHomePlan.MATTRESSES)
                        .accountable())
                .isNull();
    }

    @Test
    void a_day_that_cannot_be_read_is_said_beside_its_boxes() {
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-day", "31");
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-month", "2");
        form.add(Field.of("due", CareHomePlan.FAMILIES) + "-year", "2026");
        var typed = new Typed(form);
        shown.read(Answers.NONE, typed);
        var again = shown.again(shown.form().again(form, typed.problems()));

        assertThat(typed.problems())
                .containsExactly(new Problem("/" + Field.of("due", CareHomePlan.FAMILIES), "day.not-real"));
        assertThat(again.problemOf(again.decisions().getLast().questions().getFirst()))
                .isEqualTo("When is it due: enter a real date, such as 31 3 2027");
        assertThat(again.decisions().getLast().questions().getFirst().part(0)).isEqualTo("31");
    }

    @Test
    void a_row_of_its_own_page_can_be_said_everything_of() {
        var row = READ.rows().getLast();

        assertThat(RowsShown.of(row, Answers.NONE).decisions().getFirst().questions())
                .extracting(Question::label)
                .containsExactly("How does it stand?", "Will it be on time?", "When is it due?");
    }

    @Test
    void many_rows_are_asked_about_ten_at_a_time() {
        var rows = IntStream.rangeClosed(1, 25)
                .mapToObj(RowsShownTest::withTwoOwners)
                .toList();
        var many = new Reading(
                READ.tables(),
                READ.candidates(),
                READ.columns(),
                READ.statusWords(),
                READ.owners(),
                READ.about(),
                READ.names(),
                READ.asOf(),
                false,
                READ.shape(),
                rows,
                List.of(),
                List.of());
        var last = RowsShown.of(many, Answers.NONE, 2);

        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.decisions())
                .hasSize(5)
                .last()
                .extracting(Decision::where)
                .isEqualTo("row 25");
    }

    private static ReadRow withTwoOwners(int number) {
        var owners = new Owners("RM / DM", null, List.of("Registered manager", "Deputy manager"), List.of(), null);
        return CareHomePlan.row("row " + number, "Walk round", owners, WrittenDate.NONE, List.of());
    }

    private void decide(String question, String row, String answer) {
        form.add(Field.of(question, row), answer);
    }
}
