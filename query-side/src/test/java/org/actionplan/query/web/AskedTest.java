package org.actionplan.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.ActionState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class AskedTest {

    private final LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
    private final Asked asked = new Asked(query);

    @Test
    void what_is_left_out_or_blank_is_not_asked() {
        query.add("text", "  ");

        assertThat(asked.text("text")).isEmpty();
        assertThat(asked.text("owner")).isEmpty();
        assertThat(asked.flag("open")).isEmpty();
        assertThat(asked.number("page", 7, 0, 9)).isEqualTo(7);
        assertThat(asked.day("at")).isEmpty();
    }

    @Test
    void what_stands_in_the_address_twice_is_refused() {
        query.add("text", "falls");
        query.add("text", "nights");

        isRefused(() -> asked.text("text"), "?text", "query.twice");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "500, 500", "007, 7"})
    void a_number_within_its_limits_is_taken(String text, int number) {
        query.add("size", text);

        assertThat(asked.number("size", 50, 0, 500)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, query.out-of-range",
        "501, query.out-of-range",
        "many, query.not-a-number",
        "1.5, query.not-a-number",
        "99999999999, query.not-a-number"
    })
    void any_other_number_is_refused(String text, String code) {
        query.add("size", text);

        isRefused(() -> asked.number("size", 50, 0, 500), "?size", code);
    }

    @Test
    void a_flag_is_true_or_false_and_nothing_else() {
        query.add("open", "true");
        query.add("overdue", "false");
        query.add("closed", "yes");

        assertThat(asked.flag("open")).hasValue(true);
        assertThat(asked.flag("overdue")).hasValue(false);
        isRefused(() -> asked.flag("closed"), "?closed", "query.not-true-or-false");
    }

    @Test
    void a_state_is_asked_for_by_its_word_in_json() {
        query.add("state", "in-progress");
        query.add("horizon", "IN_PROGRESS");

        assertThat(asked.oneOf("state", ActionState.class)).hasValue(ActionState.IN_PROGRESS);
        isRefused(() -> asked.oneOf("horizon", ActionState.class), "?horizon", "value.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T23:59:59.999999999Z",
        "2026-07-01, 2026-07-01T22:59:59.999999999Z",
        "2026-03-29, 2026-03-29T22:59:59.999999999Z",
        "2026-10-25, 2026-10-25T23:59:59.999999999Z",
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z"
    })
    void a_day_ends_at_midnight_in_England_and_an_instant_is_itself(String text, Instant moment) {
        assertThat(Asked.endOf(text)).hasValue(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-3-1", "31.03.2026", "2026-03-01T12:00", "2026-03-01 "})
    void anything_else_is_no_moment(String text) {
        assertThat(Asked.endOf(text)).isEmpty();
    }

    @Test
    void the_day_of_an_instant_is_the_day_in_England() {
        query.add("at", "2026-06-30T23:30:00Z");
        query.add("since", "soon");

        assertThat(asked.day("at")).hasValue(LocalDate.of(2026, 7, 1));
        isRefused(() -> asked.day("since"), "?since", "query.not-a-moment");
    }

    private static void isRefused(ThrowingCallable asking, String field, String code) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.problems()).containsExactly(new Problem(field, code)));
    }
}
