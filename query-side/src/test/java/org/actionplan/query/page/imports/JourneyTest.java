package org.actionplan.query.page.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.Candidate;
import org.junit.jupiter.api.Test;

class JourneyTest {

    @Test
    void a_file_with_one_clear_table_is_not_asked_which_table() {
        var journey = CareHomePlan.journey(CareHomePlan.read());

        assertThat(journey.steps())
                .containsExactly(Step.COLUMNS, Step.STATUS, Step.PEOPLE, Step.ROWS, Step.PLAN, Step.CHECK);
        assertThat(journey.progress(Step.COLUMNS)).isEqualTo("Step 2 of 7");
        assertThat(journey.progress(Step.CHECK)).isEqualTo("Step 7 of 7");
    }

    @Test
    void a_file_that_leaves_nothing_open_asks_for_its_columns_and_its_plan_only() {
        assertThat(CareHomePlan.journey(CareHomePlan.plain()).steps())
                .containsExactly(Step.COLUMNS, Step.PLAN, Step.CHECK);
    }

    @Test
    void a_file_with_several_sheets_is_asked_where_the_actions_are() {
        var journey = CareHomePlan.journey(
                withSheets(CareHomePlan.candidate(), new Candidate("Key", 1, List.of("Initials", "Post"), 10, false)));

        assertThat(journey.steps()).startsWith(Step.TABLE, Step.COLUMNS);
        assertThat(journey.back(Step.TABLE)).isEqualTo("/imports/new");
        assertThat(journey.back(Step.COLUMNS)).isEqualTo("/imports/import-1/table");
        assertThat(journey.next(Step.TABLE)).isEqualTo(Step.COLUMNS);
    }

    @Test
    void back_from_a_question_that_one_came_to_from_the_last_page_leads_there_again() {
        var journey = CareHomePlan.journey(CareHomePlan.read());

        assertThat(journey.shown(Step.PEOPLE, "").back()).isEqualTo("/imports/import-1/status");
        assertThat(journey.shown(Step.PEOPLE, "check").back()).isEqualTo("/imports/import-1/check");
    }

    @Test
    void a_question_is_asked_of_the_file_without_its_own_answer_and_those_after_it() {
        var all = new Answers(
                List.of(new Answers.Table("Improvement plan", 10)),
                Map.of("By whom", Meaning.OWNERS),
                Map.of(),
                Map.of("Registered manager", new Answers.Who(null, null, null, true)),
                true,
                Map.of("row 14", RowSaid.NOTHING));

        assertThat(Before.of(Step.TABLE, all)).isEqualTo(Answers.NONE);
        assertThat(Before.of(Step.COLUMNS, all).columns()).isEmpty();
        assertThat(Before.of(Step.STATUS, all).columns()).isNotEmpty();
        assertThat(Before.of(Step.ROWS, all).rows()).isEmpty();
        assertThat(Before.of(Step.ROWS, all).owners()).isNotEmpty();
        assertThat(Before.of(Step.CHECK, all)).isEqualTo(all);
    }

    private static Reading withSheets(Candidate... candidates) {
        var read = CareHomePlan.read();
        return new Reading(
                read.tables(),
                List.of(candidates),
                read.columns(),
                read.statusWords(),
                read.owners(),
                read.about(),
                read.names(),
                read.asOf(),
                read.dateOrderUnclear(),
                read.shape(),
                read.rows(),
                read.notActions(),
                read.warnings());
    }
}
