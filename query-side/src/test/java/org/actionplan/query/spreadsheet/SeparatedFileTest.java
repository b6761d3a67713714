package org.actionplan.query.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.query.spreadsheet.Entry.Count;
import org.actionplan.query.spreadsheet.Entry.Day;
import org.actionplan.query.spreadsheet.Entry.Moment;
import org.actionplan.query.spreadsheet.Entry.Text;
import org.actionplan.query.spreadsheet.Sheet.Heading;
import org.actionplan.query.spreadsheet.Sheet.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedFileTest {

    @Test
    void it_begins_with_the_mark_by_which_a_spreadsheet_program_knows_its_letters() {
        assertThat(written(new Text("Zoë"))).isEqualTo("\uFEFFAction\r\nZoë\r\n");
    }

    @Test
    void days_moments_and_numbers_are_written_so_that_every_program_reads_them_the_same_way() {
        assertThat(cell(new Day(LocalDate.of(2026, 9, 30)))).isEqualTo("2026-09-30");
        assertThat(cell(new Moment(Instant.parse("2026-06-30T23:30:00Z")))).isEqualTo("2026-07-01 00:30");
        assertThat(cell(new Count(-12))).isEqualTo("-12");
    }

    @Test
    void commas_quotes_and_line_breaks_stay_inside_their_cell() {
        assertThat(cell(new Text("Walk round, \"quietly\"\r\nat two")))
                .isEqualTo("\"Walk round, \"\"quietly\"\"\nat two\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20 7946 0000", "-2+3", "@SUM(A1)", "-", "= 1"})
    void a_text_that_a_program_would_compute_is_kept_a_text(String text) {
        assertThat(cell(new Text(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1"})
    void a_formula_behind_a_tab_or_a_line_break_is_kept_a_text_too(String text) {
        assertThat(cell(new Text(text)).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @CsvSource({"-12", "+3", "-1.5", "12", "Walk round at two", "1-2", "a=b"})
    void numbers_and_ordinary_texts_are_left_alone(String text) {
        assertThat(cell(new Text(text))).isEqualTo(text);
    }

    private static String cell(Entry entry) {
        return written(entry).substring("\uFEFFAction\r\n".length()).replaceAll("\r\n$", "");
    }

    private static String written(Entry entry) {
        var sheet = new Sheet(Name.ACTIONS, List.of(new Heading("Action", 20)), List.of(List.of(entry)));
        return new String(SeparatedFile.of(sheet), StandardCharsets.UTF_8);
    }
}
