package org.actionplan.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.api.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private static final Validator VALIDATOR;

    static {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            VALIDATOR = factory.getValidator();
        }
    }

    private static final PlanId PLAN = new PlanId("plan-falls");
    private static final PersonId AMINA = new PersonId("person-amina");

    private final Shape shape = new Shape(VALIDATOR);

    @Test
    void a_command_in_shape_has_no_problems() {
        assertThat(shape.problems(new ClosePlan(PLAN, "Falls have halved"))).isEmpty();
        assertThatCode(() -> shape.check(new ClosePlan(PLAN, "Falls have halved")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_out_of_shape_is_refused_whoever_sent_it() {
        assertThatThrownBy(() -> shape.check(new ClosePlan(PLAN, "-")))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(new Problem("/reason", "reason.too-short")));
    }

    @Test
    void what_is_not_nullable_has_to_be_there() {
        assertThat(shape.problems(new ClosePlan(null, null)))
                .containsExactlyInAnyOrder(
                        new Problem("/planId", "field.required"), new Problem("/reason", "field.required"));
    }

    @Test
    void what_is_nullable_may_be_missing() {
        assertThat(shape.problems(new StartAction(PLAN, new ActionId("action-audit"), null)))
                .isEmpty();
    }

    @Test
    void an_id_is_named_by_its_field_and_not_by_its_value() {
        assertThat(shape.problems(new ClosePlan(new PlanId("falls"), "Falls have halved")))
                .containsExactly(new Problem("/planId", "id.malformed"));
    }

    @Test
    void an_element_of_a_list_is_named_by_its_place() {
        assertThat(shape.problems(new AdjustScope(PLAN, List.of("Bedrooms", " "), List.of(), "Lifts are new")))
                .containsExactly(new Problem("/scopeIn/1", "text.blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina@oakfield.example", "night.staff+falls@oakfield.example"})
    void an_email_address_is_taken_as_it_is(String email) {
        assertThat(shape.problems(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", email)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "amina@", "@oakfield.example", "amina@oak field.example"})
    void what_is_not_an_email_address_is_refused(String email) {
        assertThat(shape.problems(new AddPerson(AMINA, "Amina Yusuf", "Falls lead", email)))
                .containsExactly(new Problem("/email", "email.malformed"));
    }
}
