package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.FEWER_FALLS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.TRAINED;
import static org.actionplan.command.plan.OakfieldStory.addMilestone;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.milestone;
import static org.actionplan.command.plan.OakfieldStory.objective;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.junit.jupiter.api.Test;

class AddMilestoneTest {

    @Test
    void a_milestone_marks_a_big_step_with_its_day() {
        after(planned()).asking(addMilestone(null, null)).leadsTo(milestone());
    }

    @Test
    void a_milestone_may_belong_to_an_objective_and_an_action() {
        after(planned(), objective(), audit())
                .asking(addMilestone(FEWER_FALLS, AUDIT))
                .leadsTo(new MilestoneAdded(PLAN, TRAINED, "All night staff trained", DUE, FEWER_FALLS, AUDIT));
    }

    @Test
    void what_it_belongs_to_must_be_on_the_plan() {
        after(planned(), audit()).asking(addMilestone(FEWER_FALLS, AUDIT)).isRefused("objective.unknown");
        after(planned(), objective()).asking(addMilestone(FEWER_FALLS, AUDIT)).isRefused("action.unknown");
    }

    @Test
    void a_milestone_is_added_once() {
        after(planned(), milestone()).asking(addMilestone(null, null)).isRefused("milestone.already-added");
    }
}
