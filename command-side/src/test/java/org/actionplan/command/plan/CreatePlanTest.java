package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.GRACE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.RUTH;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.createPlan;
import static org.actionplan.command.plan.OakfieldStory.planned;

import java.util.List;
import java.util.Set;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.junit.jupiter.api.Test;

class CreatePlanTest {

    @Test
    void a_plan_begins_with_what_it_covers_and_what_it_leaves_out() {
        after().asking(createPlan("Oakfield")).leadsTo(planned());
    }

    @Test
    void what_is_not_said_stays_unsaid_and_lists_become_empty() {
        var bare = new CreatePlan(
                PLAN, "AMB26", "Fewer falls", "Oakfield", "Safety", List.of(), null, null, null, null, null, null);

        after().asking(bare)
                .leadsTo(new PlanCreated(
                        PLAN,
                        "AMB26",
                        "Fewer falls",
                        "Oakfield",
                        "Safety",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    @Test
    void everything_that_was_said_is_kept() {
        after().asking(new CreatePlan(
                        PLAN,
                        "AMB26",
                        "Fewer falls",
                        "Oakfield",
                        "Safety",
                        List.of("Nights"),
                        List.of("Days"),
                        "Inspection in January",
                        DUE,
                        DUE.plusDays(90),
                        GRACE,
                        List.of("Safe")))
                .leadsTo(new PlanCreated(
                        PLAN,
                        "AMB26",
                        "Fewer falls",
                        "Oakfield",
                        "Safety",
                        List.of("Nights"),
                        List.of("Days"),
                        "Inspection in January",
                        DUE,
                        DUE.plusDays(90),
                        GRACE,
                        List.of("Safe")));
    }

    @Test
    void a_lead_of_one_home_cannot_begin_a_plan_for_another() {
        var leadOfOakfield = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of("Oakfield"));

        after().asking(createPlan("Oakfield"), leadOfOakfield).isAccepted();
        after().asking(createPlan("Beechwood"), leadOfOakfield)
                .isRefused(Kind.NOT_ALLOWED, "permission.not-your-service");
    }
}
