package org.actionplan.query.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Readings;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.source.SourceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final String HEADINGS = "Action,Owner,Due date,Status";
    private static final String ACTION = "Replace the carpet on the stairs,Home manager,31/03/2026,In progress";

    @Test
    void a_tracker_with_a_column_for_each_month_of_ten_years_keeps_every_cell() {
        var months = IntStream.rangeClosed(1, 120).mapToObj(String::valueOf).toList();
        var reading = read(
                HEADINGS + months.stream().map(month -> ",Month " + month).collect(Collectors.joining()),
                ACTION + months.stream().map(month -> ",Seen in " + month).collect(Collectors.joining()));

        assertThat(row(Fitting.fit(reading)).source().cells()).hasSize(124).containsEntry("Month 120", "Seen in 120");
    }

    @Test
    void a_check_in_the_last_century_is_left_out_and_said_so() {
        var checked = LocalDate.of(1926, 5, 3);
        var fitted = Fitting.fit(with(checked, LocalDate.of(2026, 5, 3)));

        assertThat(row(fitted).checkedOn()).isNull();
        assertThat(row(fitted).warnings())
                .filteredOn(warning -> warning.code().equals("day_out_of_range"))
                .extracting(Warning::about, Warning::text)
                .containsExactly(tuple("signed off", "3 May 1926"));
        assertThat(fitted.warnings()).isEmpty();
    }

    @Test
    void a_file_that_describes_a_day_in_the_next_century_is_said_to_be_so() {
        var fitted = Fitting.fit(with(null, LocalDate.of(2126, 5, 3)));

        assertThat(fitted.asOf()).isNull();
        assertThat(fitted.warnings()).extracting(Warning::text).containsExactly("3 May 2126");
    }

    private static ReadRow row(Reading reading) {
        return reading.rows().getFirst();
    }

    private static Reading read(String... lines) {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Readings.of(SourceReader.read("plan.csv", file), Answers.NONE);
    }

    /** A file with one action as a reader of other files might hand it over. */
    private static Reading with(@Nullable LocalDate checkedOn, LocalDate asOf) {
        var read = read(HEADINGS, ACTION);
        var row = row(read);
        var checked = new ReadRow(
                row.source(),
                row.title(),
                row.task(),
                row.owners(),
                row.due(),
                row.promised(),
                row.completed(),
                row.state(),
                row.confidence(),
                row.statusWord(),
                row.colour(),
                row.sourceReference(),
                row.checkedBy(),
                checkedOn,
                row.notes(),
                row.offeredDue(),
                row.split(),
                row.fields(),
                List.of(),
                row.leftOut());
        return new Reading(
                read.tables(),
                read.candidates(),
                read.columns(),
                read.statusWords(),
                read.owners(),
                read.about(),
                read.names(),
                asOf,
                read.dateOrderUnclear(),
                read.shape(),
                List.of(checked),
                read.notActions(),
                List.of());
    }
}
