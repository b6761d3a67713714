package org.actionplan.query.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Separated files of every program and country read as the rows they hold. */
class SeparatedReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_the_one_that_makes_records_equal(String separator) {
        var text = "Plan of the home, agreed in May; next look in June | all floors\n"
                + String.join(separator, "Ref", "Action", "Who")
                + "\n" + String.join(separator, "1", "\"Wash hands, dry hands; then gloves\"", "RM")
                + "\n" + String.join(separator, "2", "\"Count | sign\"", "DM");

        assertThat(texts(text.getBytes(StandardCharsets.UTF_8)).subList(1, 4))
                .containsExactly(
                        List.of("Ref", "Action", "Who"),
                        List.of("1", "Wash hands, dry hands; then gloves", "RM"),
                        List.of("2", "Count | sign", "DM"));
    }

    @Test
    void a_first_line_that_names_the_separator_is_counted_and_not_read() {
        var lines = lines("sep=;\r\nRef;Action\r\n1;Wash hands, always\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(SourceLine::number).containsExactly(2, 3);
        assertThat(lines.getLast().text(1)).isEqualTo("Wash hands, always");
    }

    @Test
    void letters_are_right_whatever_program_wrote_them() {
        var text = "Action,Cost\nCafé – “tea” at four,£40\n";

        for (var bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("windows-1252")))) {
            assertThat(texts(bytes)).containsExactly(List.of("Action", "Cost"), List.of("Café – “tea” at four", "£40"));
        }
    }

    @Test
    void blank_records_count_and_line_breaks_in_quotes_do_not() {
        var lines = lines("Title\n\n,,\nRef,Action,Who\n1,\"one\r\ntwo \"\"three\"\"\",RM\n2,four,DM"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(SourceLine::number).containsExactly(1, 4, 5, 6);
        assertThat(lines.get(2).text(1)).isEqualTo("one\ntwo \"three\"");
    }

    @Test
    void records_may_be_longer_or_shorter_than_the_headings() {
        assertThat(texts("Ref,Action\n1\n2,Count,twice,daily\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Ref", "Action"), List.of("1"), List.of("2", "Count", "twice", "daily"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref,Action\n1,\"Wash hands\n2,Dry hands\n",
                "Ref;Action\n1;\"Wash hands\n2;\"Dry hands\"\n3;Look\n",
                "Ref,Action\n1,\"Say \"good morning\" to all\",RM\n"
            })
    void a_quotation_mark_that_is_never_closed_is_said_and_not_guessed(String text) {
        assertThatThrownBy(() -> lines(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CannotRead.class)
                .hasMessage("file.quote-not-closed");
    }

    @Test
    void spaces_beside_quotation_marks_are_no_part_of_the_text() {
        assertThat(texts("Ref, \"Action\" ,Who\n1, \"Wash, then dry\" ,RM\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Ref", "Action", "Who"), List.of("1", "Wash, then dry", "RM"));
    }

    @Test
    void more_fields_than_any_plan_has_are_refused() {
        assertThatThrownBy(() -> lines(("a" + ",a".repeat(40_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CannotRead.class)
                .hasMessage("file.too-many-columns");
    }

    @Test
    void a_workbook_that_is_text_in_truth_is_read_as_what_it_is_and_this_is_said() {
        var source = SourceReader.read("Plan.XLSX", "Ref,Action\n1,Wash hands\n".getBytes(StandardCharsets.UTF_8));

        assertThat(source.kind()).isEqualTo(Source.Kind.SEPARATED);
        assertThat(source.notices()).singleElement().asString().startsWith("The name of the file ends in .xlsx");
    }

    private static List<List<String>> texts(byte[] file) {
        return lines(file).stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<SourceLine> lines(byte[] file) {
        return SourceReader.read("plan.csv", file).sheets().getFirst().lines();
    }
}
