package org.actionplan.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.Question.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormPageTest {

    private final FormPage form = FormPage.at("/plans/AMB26/actions/AMB26-01/move-due-date", "Move the due date")
            .hidden("from", LocalDate.of(2026, 3, 31))
            .day("to", "New due date", "")
            .missing("Enter the new due date")
            .reason("Why does the date move?", "")
            .missing("Say why the date moves")
            .select("ownerId", "Who owns it?", "", List.of(Option.of("person-amina", "Amina")))
            .list("scopeIn", "What does it cover?", "")
            .password("password", "Password", "")
            .button("Move", "/plans/AMB26");

    @Test
    void a_form_that_comes_back_holds_what_was_typed() {
        var again = again(
                Map.of(
                        "to-day", "31",
                        "to-month", "2",
                        "to-year", "2027",
                        "reason", "<b>",
                        "ownerId", "person-amina",
                        "password", "secret",
                        "from", "2026-03-30"),
                new Problem("/to", "day.not-real"));

        assertThat(question(again, "to").typed()).containsExactly("31", "2", "2027");
        assertThat(question(again, "reason").value()).isEqualTo("<b>");
        assertThat(question(again, "ownerId").typed()).containsExactly("person-amina");
        assertThat(question(again, "password").typed()).isEmpty();
        assertThat(again.hidden()).containsEntry("from", "2026-03-30");
    }

    @Test
    void the_same_form_is_recognised_when_it_is_sent_again() {
        var again = again(Map.of("once", "the-first"), new Problem("/reason", "field.required"));

        assertThat(again.hidden()).containsEntry("once", "the-first");
    }

    @Test
    void whoever_was_overtaken_sees_the_present_state_and_can_send_again() {
        var again = again(
                Map.of("once", "the-first", "from", "2026-03-30", "reason", "The trainer is ill"),
                new Problem("", "action.moved-meanwhile"));

        assertThat(again.hidden()).containsEntry("from", "2026-03-31").containsEntry("once", "the-first");
        assertThat(question(again, "reason").value()).isEqualTo("The trainer is ill");
        assertThat(again.problems())
                .containsExactly(new Wrong(
                        "", "Somebody else has changed this action since you looked at it. Look again, then decide."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /to        | field.required   | to      | Enter the new due date
        /to        | day.not-real     | to      | New due date: enter a real date, such as 31 3 2027
        /to        | day.out-of-range | to      | New due date: enter a year from 2000 to 2100
        /to        | day.incomplete   | to      | New due date: enter a day, a month and a year
        /reason    | field.required   | reason  | Say why the date moves
        /reason    | reason.too-short | reason  | Say why the date moves, in at least three characters
        /reason    | text.too-long    | reason  | Why does the date move: use 1,000 characters or fewer
        /scopeIn/3 | text.too-long    | scopeIn | What does it cover: use 200 characters or fewer in each line
        /scopeIn   | list.too-long    | scopeIn | What does it cover: write at most 50 lines
        /ownerId   | id.malformed     | ownerId | Who owns it: choose from the list
        /ownerId   | person.unknown   | ownerId | Who owns it: choose from the list
        /planId    | plan.unknown     | ''      | There is no such plan.
        """)
    void a_problem_is_said_beside_its_question_in_words_of_the_form(
            String field, String code, String question, String words) {
        var again = again(Map.of(), new Problem(field, code));

        assertThat(again.problems()).containsExactly(new Wrong(question, words));
    }

    @Test
    void the_summary_leads_to_the_first_box_of_a_question() {
        var again = again(Map.of(), new Problem("/to", "day.not-real"), new Problem("", "plan.is-closed"));

        assertThat(again.summary()).extracting(Wrong::field).containsExactly("to-day", "form");
        assertThat(again.problemOf(question(again, "to"))).startsWith("New due date");
        assertThat(again.problemOf(question(again, "reason"))).isNull();
    }

    @Test
    void many_questions_that_may_be_left_out_are_announced_once() {
        var asked = FormPage.at("/plans/new", "Create a plan")
                .line("title", "Title", "")
                .text("task", "Task", "")
                .optional()
                .day("startsOn", "Start", "")
                .optional()
                .list("evidence", "Proof", "")
                .optional()
                .button("Create", "/plans");

        assertThat(asked.questions())
                .filteredOn(asked::beginsExtras)
                .extracting(Question::name)
                .containsExactly("task");
        assertThat(form.questions()).noneMatch(form::beginsExtras);
    }

    private FormPage again(Map<String, String> typed, Problem... problems) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        typed.forEach(fields::add);
        return form.again(fields, List.of(problems));
    }

    private static Question question(FormPage form, String name) {
        return form.questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
