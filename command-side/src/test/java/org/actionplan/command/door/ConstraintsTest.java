package org.actionplan.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final Validator VALIDATOR;

    static {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            VALIDATOR = factory.getValidator();
        }
    }

    record Form(
            @Nullable @Reason String reason,
            @Nullable @VisibleText(max = 20) String text,
            @Nullable @PlanDay LocalDate day) {}

    @ParameterizedTest
    @ValueSource(strings = {"ok?", "  ok?  ", "late\nagain", "a b c", "夜勤中", "👩👩👩"})
    void a_reason_has_three_visible_characters(String reason) {
        assertThat(problemWith(reason)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n\r", "-", "ok", " o k ", "\u200b\u200b\u200b\u200b", "\u00a0\u2003\u3000x"})
    void less_is_no_reason(String reason) {
        assertThat(problemWith(reason)).containsExactly("reason.too-short");
    }

    @Test
    void a_reason_has_at_most_a_thousand_characters() {
        assertThat(problemWith("x".repeat(1_000))).isEmpty();
        assertThat(problemWith("x".repeat(1_001))).containsExactly("text.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "Falls at night", "Zoë\n- rounds\t2", "👩‍⚕️"})
    void visible_text_says_something(String text) {
        assertThat(problems(new Form(null, text, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200b", "\ufeff", "\u2028"})
    void text_that_says_nothing_is_blank(String text) {
        assertThat(problems(new Form(null, text, null))).containsExactly("text.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud83db", "a\ude00b"})
    void control_characters_and_halves_of_characters_cannot_be_read(String text) {
        assertThat(problems(new Form(null, text, null))).containsExactly("text.unreadable-characters");
    }

    @Test
    void text_may_reach_its_limit_but_not_pass_it() {
        assertThat(problems(new Form(null, "x".repeat(20), null))).isEmpty();
        assertThat(problems(new Form(null, "x".repeat(21), null))).containsExactly("text.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2026-03-31", "2100-12-31"})
    void a_plan_speaks_of_days_of_this_century(LocalDate day) {
        assertThat(problems(new Form(null, null, day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "0026-03-31", "+999999999-12-31"})
    void other_days_are_slips_of_the_pen(LocalDate day) {
        assertThat(problems(new Form(null, null, day))).containsExactly("day.out-of-range");
    }

    @Test
    void what_is_missing_is_left_to_the_rule_that_it_must_be_there() {
        assertThat(problems(new Form(null, null, null))).isEmpty();
    }

    private static List<String> problemWith(String reason) {
        return problems(new Form(reason, null, null));
    }

    private static List<String> problems(Form form) {
        return VALIDATOR.validate(form).stream()
                .map(problem -> problem.getMessage())
                .toList();
    }
}
