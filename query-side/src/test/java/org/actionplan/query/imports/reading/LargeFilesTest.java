package org.actionplan.query.imports.reading;

import static org.actionplan.query.imports.reading.Sketch.line;
import static org.actionplan.query.imports.reading.Sketch.read;
import static org.actionplan.query.imports.reading.Sketch.rows;
import static org.actionplan.query.imports.reading.Sketch.separated;
import static org.actionplan.query.imports.reading.Sketch.sheet;
import static org.actionplan.query.imports.reading.Sketch.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.imports.source.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of thousands of rows are read or refused while a person waits, and never take the memory of all. */
@Timeout(30)
class LargeFilesTest {

    private static final String HEADINGS = "Ref,Action,Owner,Due date,Status\n";

    @Test
    void a_file_of_nothing_but_headings_is_refused_and_not_made_into_thousands_of_tables() {
        var source =
                separated("Action,Owner,Due date,Status\n" + "Objective,Finding,Regulation,Priority\n".repeat(19_999));

        assertThat(catchThrowableOfType(CannotRead.class, () -> read(source)).key())
                .isEqualTo("file.too-many-sheets");
    }

    @Test
    void the_rows_of_one_table_are_not_told_again_as_what_stands_over_the_next() {
        var two = new Answers(
                List.of(new Answers.Table("Plan", 1), new Answers.Table("Plan", 4)),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                Map.of());

        var reading = Readings.of(
                workbook(sheet(
                        "Plan",
                        line(1, "Action", "Owner", "Due date", "Status"),
                        line(2, "Fix the hoist", "Manager", "1/9/2026", "Open"),
                        line(3, "Order slings", "Deputy", "1/10/2026", "Open"),
                        line(4, "Action", "Owner", "Due date", "Status"),
                        line(5, "Check the fridges", "Cook", "1/9/2026", "Open"))),
                two);

        assertThat(reading.rows())
                .extracting(ReadRow::title)
                .containsExactly("Fix the hoist", "Order slings", "Check the fridges");
        assertThat(reading.notActions())
                .extracting(line -> line.source().where())
                .doesNotContain("row 2", "row 3");
    }

    @Test
    void tables_that_a_person_chose_within_each_other_do_not_share_their_rows() {
        var both = new Answers(
                List.of(new Answers.Table("Plan", 1), new Answers.Table("Plan", 2)),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                Map.of());

        var reading = Readings.of(
                workbook(sheet(
                        "Plan",
                        line(1, "Action", "Owner", "Due date", "Status"),
                        line(2, "Fix the hoist", "Manager", "1/9/2026", "Open"),
                        line(3, "Order slings", "Deputy", "1/10/2026", "Open"))),
                both);

        assertThat(reading.rows()).extracting(row -> row.source().where()).doesNotHaveDuplicates();
    }

    @Test
    void a_reference_cell_of_thousands_of_blank_lines_does_not_keep_the_reader_busy() {
        var source = workbook(sheet(
                "Plan",
                line(1, "Ref", "Action", "Owner", "Due date"),
                line(2, "1" + "\n".repeat(32_000) + "x", "Fix the hoist", "Manager", "1/9/2026"),
                line(3, "2 and 3", "Order slings", "Deputy", "1/10/2026")));

        assertThat(read(source).rows().getLast().warnings())
                .extracting(Warning::code)
                .contains("two_source_refs");
    }

    @Test
    void what_people_write_where_there_is_no_reference_is_none() {
        var source = separated(HEADINGS
                + "N/A,Fix the hoist,Manager,1/9/2026,Open\n-,Order slings,Deputy,1/9/2026,Open\n"
                + "TBC,Check the fridges,Cook,1/9/2026,Open\nnone,Train staff,Manager,1/9/2026,Open\n"
                + "A1,Mend the gate,Manager,1/9/2026,Open\n");

        assertThat(read(source).rows())
                .extracting(ReadRow::sourceReference)
                .containsExactly(null, null, null, null, "A1");
    }

    @Test
    void a_reference_that_thousands_of_rows_share_is_told_with_the_first_other_places() {
        var reading = read(separated(HEADINGS + lines(4_000, "Home,Action number #,Manager,1/9/2026,Open")));

        assertThat(reading.rows().getFirst().warnings())
                .filteredOn(warning -> warning.code().equals("shared_source_ref"))
                .singleElement()
                .extracting(Warning::words)
                .asString()
                .contains("record 3, record 4, record 5, record 6, record 7.");
    }

    @Test
    void reading_ends_when_its_time_is_over() {
        var source = separated(HEADINGS + "A1,Fix the hoist,Manager,1/9/2026,Open\n");

        assertThat(catchThrowableOfType(
                                CannotRead.class, () -> Readings.of(source, Answers.NONE, new Deadline(Duration.ZERO)))
                        .key())
                .isEqualTo("file.too-slow");
    }

    @Test
    void more_actions_than_one_import_brings_in_are_told_of_before_any_question() {
        var source = separated(HEADINGS + lines(5_001, "A#,Action number #,Manager,1/9/2026,Open"));

        assertThat(read(source).warnings().getFirst())
                .extracting(Warning::code, Warning::words)
                .containsExactly(
                        "too_many_actions",
                        "The file has 5,001 actions. One import brings in 5,000 at most. Divide the file, or leave out"
                                + " tables and rows that do not belong to the plan.");
        var leftOut = new Answers.Row(true, null, null, null, null, null, null);
        assertThat(Readings.of(source, rows(Map.of("record 2", leftOut))).warnings())
                .extracting(Warning::code)
                .doesNotContain("too_many_actions");
    }

    private static String lines(int count, String text) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> text.replace("#", String.valueOf(number)))
                .collect(Collectors.joining("\n"));
    }
}
