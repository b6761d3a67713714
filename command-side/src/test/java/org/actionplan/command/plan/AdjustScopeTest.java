package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.planned;

import java.util.List;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.junit.jupiter.api.Test;

class AdjustScopeTest {

    @Test
    void a_new_scope_says_what_it_was_before() {
        after(planned())
                .asking(new AdjustScope(PLAN, List.of("Bedrooms at night", "Corridors"), List.of(), WHY))
                .leadsTo(new ScopeAdjusted(
                        PLAN,
                        List.of("Bedrooms at night"),
                        List.of("Bedrooms at night", "Corridors"),
                        List.of("The garden"),
                        List.of(),
                        WHY));
    }

    @Test
    void leaving_something_out_is_a_change_too() {
        after(planned())
                .asking(new AdjustScope(PLAN, List.of("Bedrooms at night"), List.of(), WHY))
                .isAccepted();
    }

    @Test
    void the_same_scope_again_is_no_change() {
        after(planned())
                .asking(new AdjustScope(PLAN, List.of("Bedrooms at night"), List.of("The garden"), WHY))
                .isRefused("plan.same-scope");
    }

    @Test
    void the_scope_before_is_the_one_last_adjusted() {
        var first = new ScopeAdjusted(PLAN, List.of(), List.of("Stairs"), List.of(), List.of("Lifts"), WHY);

        after(planned(), first)
                .asking(new AdjustScope(PLAN, List.of("Stairs"), List.of("Lifts"), WHY))
                .isRefused("plan.same-scope");
        after(planned(), first)
                .asking(new AdjustScope(PLAN, List.of(), List.of("Lifts"), WHY))
                .leadsTo(
                        new ScopeAdjusted(PLAN, List.of("Stairs"), List.of(), List.of("Lifts"), List.of("Lifts"), WHY));
    }
}
