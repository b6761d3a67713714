package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.LEAD;
import static org.actionplan.query.imports.draft.Quillerby.MARIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.query.imports.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanProposalTest {

    @ParameterizedTest
    @CsvSource({
        "'Quillerby House, Saltway Lane', QH26",
        "Ambermere, AMB26",
        "The Home of the Three Oaks, HTO26",
        "Tŷ Gwyn, TG26",
        "!!!, PLAN26"
    })
    void a_reference_is_made_of_what_people_call_the_service(String service, String reference) {
        assertThat(proposal(Map.of("service", service), LEAD, Set.of()).reference())
                .isEqualTo(reference);
    }

    @Test
    void a_reference_that_is_taken_gets_a_number() {
        var proposal = proposal(Map.of("service", "Ambermere"), LEAD, Set.of("AMB26", "AMB26-2"));

        assertThat(proposal.reference()).isEqualTo("AMB26-3");
    }

    @Test
    void a_file_that_says_nothing_of_itself_is_called_by_its_name() {
        var proposal = proposal(Map.of(), LEAD, Set.of());

        assertThat(proposal.title()).isEqualTo("Falls plan 2026");
        assertThat(proposal.purpose()).isEqualTo("As set out in falls-plan_2026.csv");
        assertThat(proposal.scopeIn()).containsExactly("Falls plan 2026");
    }

    @Test
    void an_account_of_one_service_plans_for_that() {
        var lead = new Actor(MARIAN.id(), Set.of(Role.QUALITY_LEAD), Set.of("Willow House"));

        assertThat(proposal(Map.of("service", "Ambermere"), lead, Set.of()).service())
                .isEqualTo("Willow House");
    }

    private static PlanProposal proposal(Map<String, String> about, Actor actor, Set<String> taken) {
        var reading = new Reading(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                about,
                Map.of(),
                null,
                false,
                Quillerby.SHAPE,
                List.of(),
                List.of(),
                List.of());
        return PlanProposal.of(
                reading, PlanChoice.NONE, "falls-plan_2026.csv", actor, LocalDate.of(2026, 3, 2), taken::contains);
    }
}
