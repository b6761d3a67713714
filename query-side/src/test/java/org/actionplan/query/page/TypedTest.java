package org.actionplan.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TypedTest {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private final Typed typed = new Typed(fields);

    @ParameterizedTest
    @CsvSource({
        "31, 3, 2027, 2027-03-31",
        "3, Mar, 2027, 2027-03-03",
        "03, march, 2027, 2027-03-03",
        "' 3 ', ' SEPT ', ' 2027 ', 2027-09-03",
        "29, 2, 2028, 2028-02-29"
    })
    void a_day_is_read_as_people_write_it(String day, String month, String year, LocalDate meant) {
        type(day, month, year);

        assertThat(typed.day("to")).isEqualTo(meant);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2027",
        "29, 2, 2027",
        "3, 3, 27",
        "3, 3, 02027",
        "three, 3, 2027",
        "3, Ma, 2027",
        "3, Marches, 2027",
        "3, 13, 2027",
        "0, 3, 2027",
        "-3, 3, 2027",
        "3, 3, soon"
    })
    void what_is_no_day_of_the_calendar_is_a_problem(String day, String month, String year) {
        type(day, month, year);

        typed.day("to");

        assertThat(problems()).containsExactly(new Problem("/to", "day.not-real"));
    }

    @ParameterizedTest
    @CsvSource({"'', 3, 2027", "3, '', 2027", "3, 3, ''", "'', '', 2027", "3, 3, ' '"})
    void a_day_needs_all_its_parts(String day, String month, String year) {
        type(day, month, year);

        assertThat(typed.dayIfAny("to")).isNull();
        assertThat(problems()).containsExactly(new Problem("/to", "day.incomplete"));
    }

    @Test
    void a_day_that_was_left_out_is_a_problem_only_where_it_is_needed() {
        assertThat(typed.dayIfAny("until")).isNull();
        assertThat(problems()).isEmpty();

        typed.day("to");

        assertThat(problems()).containsExactly(new Problem("/to", "field.required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 3 2027", "2027-02-31", "<b>", "2027-03-31T12:00:00Z"})
    void a_day_that_a_form_carried_and_somebody_changed_is_a_problem(String tampered) {
        fields.add("from", tampered);

        assertThat(typed.carriedDay("from")).isNull();
        assertThat(problems()).containsExactly(new Problem("/from", "value.unknown"));
    }

    @Test
    void a_day_that_a_form_carried_is_read() {
        fields.add("from", "2027-03-31");

        assertThat(typed.carriedDay("from")).isEqualTo("2027-03-31");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_text_of_spaces_is_no_text() {
        fields.add("reason", " \r\n ");

        assertThat(typed.textIfAny("reason")).isNull();
        typed.text("reason");

        assertThat(problems()).containsExactly(new Problem("/reason", "field.required"));
    }

    @Test
    void a_list_has_one_entry_a_line_and_no_empty_ones() {
        fields.add("scopeIn", " Nights\r\n\r\n  Corridors \n");

        assertThat(typed.entries("scopeIn")).containsExactly("Nights", "Corridors");
        assertThat(typed.entries("scopeOut")).isEmpty();
        assertThat(problems()).containsExactly(new Problem("/scopeOut", "field.required"));
    }

    @Test
    void a_word_or_number_that_nobody_offers_is_a_problem() {
        fields.add("confidence", "certain");
        fields.add("version", "the last");

        assertThat(typed.oneOf("confidence", Confidence.class)).isNull();
        assertThat(typed.numberIfAny("version")).isNull();
        assertThat(problems())
                .containsExactly(
                        new Problem("/confidence", "value.unknown"), new Problem("/version", "query.not-a-number"));
    }

    @Test
    void what_an_author_saw_has_to_stand_there_still() {
        fields.add("seen", FormPage.mark(List.of("Nights")));

        typed.seen(List.of("Nights"), List.of("Days"), "plan.scope-moved-meanwhile");
        assertThat(problems()).isEmpty();

        typed.seen(List.of("Days"), List.of("Days"), "plan.scope-moved-meanwhile");
        assertThat(problems()).as("sent twice").isEmpty();

        typed.seen(List.of("Corridors"), List.of("Days"), "plan.scope-moved-meanwhile");
        assertThat(problems()).extracting(Problem::code).containsExactly("plan.scope-moved-meanwhile");
    }

    private void type(String day, String month, String year) {
        fields.add("to-day", day);
        fields.add("to-month", month);
        fields.add("to-year", year);
    }

    private List<Problem> problems() {
        var refused = catchThrowableOfType(InvalidFields.class, typed::check);
        return refused == null ? List.of() : refused.problems();
    }
}
