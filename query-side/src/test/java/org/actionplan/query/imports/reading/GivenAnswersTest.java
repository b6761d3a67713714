package org.actionplan.query.imports.reading;

import static org.actionplan.query.imports.reading.Sketch.codes;
import static org.actionplan.query.imports.reading.Sketch.line;
import static org.actionplan.query.imports.reading.Sketch.rows;
import static org.actionplan.query.imports.reading.Sketch.sheet;
import static org.actionplan.query.imports.reading.Sketch.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceReader;
import org.junit.jupiter.api.Test;

class GivenAnswersTest {

    private static final Source HOME = example("care-home-improvement-plan.xlsx");

    private static Source example(String name) {
        return SourceReader.read(name, ExpectedFile.bytes(name));
    }

    private static Answers.Row split(boolean taken) {
        return new Answers.Row(null, taken, null, null, null, null, null);
    }

    private static ReadRow row(Reading reading, String where) {
        return reading.rows().stream()
                .filter(row -> row.source().where().equals(where))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_cell_with_three_actions_is_taken_apart_and_every_part_keeps_the_row_as_it_stood() {
        var reading = Readings.of(HOME, rows(Map.of("row 14", split(true))));

        assertThat(reading.rows()).hasSize(21);
        var second = row(reading, "row 14, part 2");
        assertThat(second.title()).isEqualTo("Add a mattress line to the night round sheet");
        assertThat(second.source().cells())
                .isEqualTo(row(reading, "row 14, part 1").source().cells());
        assertThat(second.owners().named()).containsExactly("Registered manager", "Deputy manager");
        assertThat(second.state()).isEqualTo(ActionState.CLOSED);
        assertThat(codes(second)).doesNotContain("stacked_cell");
    }

    @Test
    void a_form_is_joined_again_when_the_person_says_so() {
        var reading = Readings.of(example("cqc-report-of-actions.docx"), rows(Map.of("table 2", split(false))));

        assertThat(reading.rows()).hasSize(8);
        assertThat(row(reading, "table 2").split()).hasSize(4);
        assertThat(codes(row(reading, "table 2"))).contains("stacked_cell");
    }

    @Test
    void owners_and_dates_stacked_beside_the_actions_go_with_them_by_their_place() {
        var source = workbook(sheet(
                "Plan",
                line(1, "Objective", "Action", "By whom", "By when"),
                line(
                        2,
                        "People",
                        "• Hold supervision\n• Hold appraisals",
                        "Deputy manager\nRegistered manager",
                        "ongoing\nDec 2026"),
                line(3, "Place", "Mend the gate", "Estates manager", "Sept 2026")));

        var reading = Readings.of(source, rows(Map.of("row 2", split(true))));

        assertThat(reading.rows())
                .extracting(row -> row.owners().accountable())
                .containsExactly("Deputy manager", "Registered manager", "Estates manager");
        assertThat(row(reading, "row 2, part 1").due().first()).isNull();
        assertThat(row(reading, "row 2, part 2").due().last()).isEqualTo("2026-12-31");
    }

    @Test
    void what_was_said_about_a_row_takes_the_place_of_what_was_proposed() {
        var said = new Answers.Row(
                null,
                null,
                "Deputy manager",
                LocalDate.of(2026, 4, 20),
                ActionState.IN_PROGRESS,
                Confidence.CLOSE,
                null);

        var row = row(Readings.of(HOME, rows(Map.of("row 14", said))), "row 14");

        assertThat(row.owners().accountable()).isEqualTo("Deputy manager");
        assertThat(row.owners().named()).isEmpty();
        assertThat(row.owners().support()).containsExactly("Registered manager");
        assertThat(row.due().first()).isEqualTo("2026-04-20");
        assertThat(row.due().text()).isEqualTo("31/03/2026");
        assertThat(row.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(row.confidence()).isEqualTo(Confidence.CLOSE);
        assertThat(codes(row)).containsExactly("stacked_cell");
    }

    @Test
    void a_row_left_out_stays_in_sight() {
        var leftOut = new Answers.Row(true, true, null, null, null, null, null);

        var reading = Readings.of(HOME, rows(Map.of("row 14", leftOut)));

        assertThat(reading.rows()).filteredOn(ReadRow::leftOut).hasSize(3);
    }

    @Test
    void a_status_word_means_what_the_person_says_wherever_it_stands() {
        var answers = new Answers(
                null,
                Map.of(),
                Map.of(
                        "grey",
                        new Answers.Status(ActionState.ON_HOLD, null),
                        "",
                        new Answers.Status(ActionState.IN_PROGRESS, null)),
                Map.of(),
                null,
                Map.of());

        var reading = Readings.of(example("action-tracker-brag.xlsx"), answers);

        assertThat(row(reading, "Open actions row 58").state()).isEqualTo(ActionState.ON_HOLD);
        assertThat(codes(row(reading, "Open actions row 58"))).doesNotContain("unknown_status_word");
        assertThat(row(reading, "Open actions row 60").state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(reading.statusWords())
                .filteredOn(word -> word.word().equals("Grey"))
                .allMatch(Reading.StatusWord::sure);
    }

    @Test
    void a_key_word_answered_for_amber_holds_for_every_form_of_it() {
        var answers = new Answers(
                null,
                Map.of(),
                Map.of("Amber", new Answers.Status(ActionState.NOT_STARTED, null)),
                Map.of(),
                null,
                Map.of());

        var reading = Readings.of(example("action-tracker-brag.xlsx"), answers);

        assertThat(reading.rows())
                .filteredOn(row -> row.state() == ActionState.IN_PROGRESS)
                .hasSize(6);
    }

    @Test
    void a_word_kept_with_the_space_behind_it_is_still_the_same_word_for_the_person() {
        var answers = new Answers(
                null,
                Map.of(),
                Map.of("Amber", new Answers.Status(ActionState.ON_HOLD, null)),
                Map.of(),
                null,
                Map.of());

        var reading = Readings.of(example("action-tracker-brag.xlsx"), answers);

        assertThat(row(reading, "Open actions row 20"))
                .extracting(ReadRow::statusWord, ReadRow::state)
                .containsExactly("AMBER ", ActionState.ON_HOLD);
        assertThat(reading.statusWords())
                .extracting(Reading.StatusWord::word)
                .filteredOn(word -> word.strip().equalsIgnoreCase("Amber"))
                .containsExactly("Amber");
    }

    @Test
    void a_column_means_what_the_person_says() {
        var source = workbook(sheet(
                "Plan",
                line(1, "Recommendation", "Response", "Lead", "Due"),
                line(2, "Improve the records of falls", "Fix them", "Deputy manager", "Sept 2026")));
        var answers = new Answers(
                null,
                Map.of("Recommendation", Meaning.FINDING, "Response", Meaning.ACTION),
                Map.of(),
                Map.of(),
                null,
                Map.of());

        assertThat(Readings.of(source, Answers.NONE).rows().getFirst().title())
                .isEqualTo("Improve the records of falls");
        assertThat(Readings.of(source, answers).rows().getFirst().title()).isEqualTo("Fix them");
    }

    @Test
    void another_sheet_is_taken_when_the_person_chooses_it() {
        var source = workbook(
                sheet(
                        "Plan",
                        line(1, "Action", "Lead", "Due"),
                        line(2, "Mend the gate", "Estates manager", "Sept 2026")),
                sheet(
                        "Risks",
                        line(1, "Risk", "Mitigation", "Risk owner", "Review by"),
                        line(2, "Agency use stays high", "Recruit four carers", "HR lead", "Oct 2026")));
        var answers = new Answers(List.of(new Answers.Table("Risks", 1)), Map.of(), Map.of(), Map.of(), null, Map.of());

        assertThat(Readings.of(source, Answers.NONE).rows()).hasSize(1);
        assertThat(Readings.of(source, answers).rows())
                .extracting(row -> row.source().cells().get("Mitigation"))
                .containsExactly("Recruit four carers");
    }

    @Test
    void the_next_edition_has_the_same_shape_and_another_plan_has_not() {
        var home = Readings.of(HOME, Answers.NONE).shape();

        assertThat(home)
                .matches("[0-9a-f]{64}")
                .isEqualTo(
                        Readings.of(HOME, rows(Map.of("row 14", split(true)))).shape());
        assertThat(home)
                .isNotEqualTo(Readings.of(example("quarterly-notes.xlsx"), Answers.NONE)
                        .shape());
    }
}
