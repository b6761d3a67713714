package org.actionplan.query.page.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Status;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.page.FormPage.Wrong;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ReadingQuestionsTest {

    private static final Reading READ = CareHomePlan.read();

    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void the_order_of_day_and_month_in_an_earlier_file_is_only_proposed() {
        var before = ColumnsShown.of(READ, Answers.NONE, true);
        var dayFirst = new Answers(null, Map.of(), Map.of(), Map.of(), false, Map.of());

        assertThat(before.dayOrder()).isEqualTo("month");
        assertThat(ColumnsShown.of(READ, dayFirst, true).dayOrder()).isEqualTo("day");
    }

    @Test
    void columns_that_are_not_sure_come_first_and_what_is_chosen_counts() {
        assertThat(ColumnsShown.of(READ, Answers.NONE).columns())
                .first()
                .extracting(ColumnsShown.Column::heading, ColumnsShown.Column::unsure)
                .containsExactly("Regulation and key question", true);

        form.add(Field.of("column", "Regulation and key question"), "regulation");
        var read = ColumnsShown.read(READ, Answers.NONE, form);

        assertThat(read.columns()).containsOnly(Map.entry("Regulation and key question", Meaning.REGULATION));
        assertThat(ColumnsShown.wrong(READ, read)).isEmpty();
        assertThat(ColumnsShown.of(READ, read).columns().getFirst().chosen()).isEqualTo("regulation");
    }

    @Test
    void without_a_column_of_actions_nothing_can_come_in() {
        var actions = Field.of("column", "Improvement action and evidence");
        form.add(actions, "other");

        assertThat(ColumnsShown.wrong(READ, ColumnsShown.read(READ, Answers.NONE, form)))
                .extracting(Wrong::words)
                .containsExactly("Say which column holds the actions: what is to be done");
    }

    @Test
    void what_no_form_of_ours_offers_is_not_taken() {
        form.add(Field.of("column", "By whom"), "everything");

        assertThat(ColumnsShown.read(READ, Answers.NONE, form).columns()).isEmpty();
    }

    @Test
    void words_that_the_file_explains_stand_apart_from_those_that_it_does_not() {
        var shown = StatusShown.of(READ, Answers.NONE);

        assertThat(shown.unsure())
                .extracting(StatusShown.Word::word, StatusShown.Word::about)
                .containsExactly(tuple("Stuck", "1 row, red"));
        assertThat(shown.sure())
                .extracting(StatusShown.Word::word, StatusShown.Word::saidBy, StatusShown.Word::state)
                .containsExactly(tuple("Delivered in full", "Delivered, evidence seen", "completed"));
    }

    @Test
    void a_word_says_how_an_action_stands_and_whether_it_is_on_time_apart_from_each_other() {
        form.add(Field.of("state", "Stuck"), "in-progress");
        form.add(Field.of("confidence", "Stuck"), "unlikely");
        form.add(Field.of("state", "Delivered in full"), "closed");
        form.add(Field.of("confidence", "Delivered in full"), "");

        assertThat(StatusShown.read(READ, Answers.NONE, form).statusWords())
                .containsEntry("Stuck", new Status(ActionState.IN_PROGRESS, Confidence.UNLIKELY))
                .containsEntry("Delivered in full", new Status(ActionState.CLOSED, null));
    }

    @Test
    void whoever_is_known_or_named_by_the_file_is_proposed_and_nobody_is_guessed() {
        assertThat(PeopleShown.of(READ, Answers.NONE, CareHomePlan.meant(), List.of())
                        .names())
                .extracting(PeopleShown.Name::name, PeopleShown.Name::chosen, PeopleShown.Name::newName)
                .containsExactly(
                        tuple("Registered manager", "new", "Marian Fenhollow"),
                        tuple("Deputy manager", "person-tom", ""),
                        tuple("All staff", "", ""));
    }

    @Test
    void a_group_is_explained() {
        assertThat(PeopleShown.of(READ, Answers.NONE, CareHomePlan.meant(), List.of())
                        .names()
                        .getLast()
                        .advice())
                .startsWith("This reads like a group, not one person.");
    }

    @Test
    void a_new_person_has_a_name_and_a_job_role() {
        var manager = Field.of("who", "Registered manager");
        form.add(manager, "new");
        form.add(manager + "-name", "Marian Fenhollow");
        form.add(manager + "-job-role", " ");
        form.add(Field.of("who", "Deputy manager"), "person-tom");
        form.add(Field.of("who", "All staff"), "");
        var read = PeopleShown.read(READ, Answers.NONE, form);

        assertThat(read.owners())
                .containsEntry("Deputy manager", new Who("person-tom", null, null, false))
                .containsEntry("All staff", new Who(null, null, null, true));
        assertThat(PeopleShown.wrong(READ, read))
                .containsExactly(
                        new Wrong(manager + "-job-role", "Registered manager: enter the job role of the new person"));
    }
}
