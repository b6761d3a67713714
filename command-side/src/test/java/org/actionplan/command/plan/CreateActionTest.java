package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.FEWER_FALLS;
import static org.actionplan.command.plan.OakfieldStory.NIGHT_ROUNDS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.action;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.createAction;
import static org.actionplan.command.plan.OakfieldStory.objective;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Horizon;
import org.junit.jupiter.api.Test;

class CreateActionTest {

    @Test
    void the_first_action_gets_the_plans_reference_and_the_number_one() {
        after(planned()).asking(createAction(AUDIT, null)).leadsTo(audit());
    }

    @Test
    void references_run_on() {
        after(planned(), audit())
                .asking(createAction(NIGHT_ROUNDS, null))
                .leadsTo(action(NIGHT_ROUNDS, "AMB26-02", AMINA));
    }

    @Test
    void the_reference_of_a_withdrawn_action_is_never_given_again() {
        after(planned(), audit(), withdrawn(AUDIT))
                .asking(createAction(NIGHT_ROUNDS, null))
                .leadsTo(action(NIGHT_ROUNDS, "AMB26-02", AMINA));
    }

    @Test
    void the_hundredth_action_has_three_digits() {
        var ninetyNine = Stream.concat(
                Stream.of(planned()),
                IntStream.rangeClosed(1, 99)
                        .mapToObj(i -> action(new ActionId("action-" + i), "AMB26-%02d".formatted(i), AMINA)));

        after(ninetyNine.toArray()).asking(createAction(AUDIT, null)).leadsTo(action(AUDIT, "AMB26-100", AMINA));
    }

    @Test
    void everything_that_was_said_is_kept() {
        after(planned(), objective())
                .asking(new CreateAction(
                        PLAN,
                        AUDIT,
                        "Audit falls risk forms",
                        AMINA,
                        DUE,
                        FEWER_FALLS,
                        "All 41 forms",
                        DUE.minusDays(60),
                        Horizon.QUICK_WIN,
                        "No form older than a month",
                        List.of("Ten forms sampled"),
                        "Two days of Amina",
                        "F03"))
                .leadsTo(new ActionCreated(
                        PLAN,
                        AUDIT,
                        "AMB26-01",
                        "Audit falls risk forms",
                        AMINA,
                        DUE,
                        FEWER_FALLS,
                        "All 41 forms",
                        DUE.minusDays(60),
                        Horizon.QUICK_WIN,
                        "No form older than a month",
                        List.of("Ten forms sampled"),
                        "Two days of Amina",
                        "F03"));
    }

    @Test
    void an_action_serves_an_objective_of_its_own_plan() {
        after(planned(), objective()).asking(createAction(AUDIT, FEWER_FALLS)).isAccepted();
        after(planned()).asking(createAction(AUDIT, FEWER_FALLS)).isRefused("objective.unknown");
    }

    @Test
    void an_action_is_created_once() {
        after(planned(), audit()).asking(createAction(AUDIT, null)).isRefused("action.already-created");
    }
}
