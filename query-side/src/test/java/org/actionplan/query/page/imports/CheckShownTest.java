package org.actionplan.query.page.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.actionplan.query.page.imports.CheckShown.Filter;
import org.actionplan.query.page.imports.CheckShown.RowShown;
import org.actionplan.query.page.imports.CheckShown.Understood;
import org.junit.jupiter.api.Test;

class CheckShownTest {

    private final Journey journey = CareHomePlan.journey(CareHomePlan.read());

    @Test
    void every_row_is_shown_as_it_would_come_in_with_what_the_file_says_beside_it() {
        assertThat(CheckShown.of(journey, "", 0).rows())
                .extracting(RowShown::where, RowShown::owner, RowShown::due, RowShown::state)
                .containsExactly(
                        tuple("row 14", "Nobody yet", "31 March 2026", "Completed, not checked"),
                        tuple("row 15", "Nobody yet", "No date (“Immediately”)", "In progress"),
                        tuple("row 22", "Nobody yet", "No date (“31/02/2026”)", "Not started"));
        assertThat(CheckShown.of(journey, "", 0).rows().get(1)).satisfies(pumps -> {
            assertThat(pumps.ownerNotes()).containsExactly("In the file: RM");
            assertThat(pumps.stateNotes()).containsExactly("In the file: Stuck");
            assertThat(pumps.notes()).containsExactly("Their reference: M07", "1 note on progress");
            assertThat(pumps.warnings()).containsExactly("“Immediately” is not a date.");
            assertThat(pumps.cells()).containsEntry("By whom", "RM");
            assertThat(pumps.change()).isEqualTo("/imports/import-1/rows?row=row+15&then=check");
        });
    }

    @Test
    void the_button_says_how_many_actions_and_the_page_says_where_they_go() {
        var check = CheckShown.of(journey, "", 0);

        assertThat(check.button()).isEqualTo("Import 3 actions");
        assertThat(check.plan()).isEqualTo("The 3 actions begin the plan QH26 Improvement plan for Quillerby House.");
    }

    @Test
    void rows_with_warnings_can_be_looked_at_alone() {
        assertThat(CheckShown.of(journey, "", 0).filters())
                .containsExactly(
                        new Filter("All rows (3)", ""),
                        new Filter("With warnings (3)", "/imports/import-1/check?show=warnings#rows"));
    }

    @Test
    void how_the_file_was_understood_leads_back_to_each_question() {
        assertThat(CheckShown.of(journey, "", 0).understood())
                .contains(
                        new Understood(
                                "Columns",
                                "3 columns understood, 1 column kept as it stands",
                                "/imports/import-1/columns?then=check"),
                        new Understood(
                                "Plan", "A new plan, QH26 Improvement plan", "/imports/import-1/plan?then=check"));
    }

    @Test
    void what_is_no_action_is_shown_with_the_reason() {
        assertThat(CheckShown.of(journey, "", 0).notActions())
                .extracting(CheckShown.Left::where, CheckShown.Left::why)
                .containsExactly(tuple("row 11", "heading"));
    }
}
