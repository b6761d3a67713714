package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.COUNT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.EARLY;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.RUTH;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.contributor;
import static org.actionplan.command.plan.OakfieldStory.createAction;
import static org.actionplan.command.plan.OakfieldStory.delegated;
import static org.actionplan.command.plan.OakfieldStory.lead;
import static org.actionplan.command.plan.OakfieldStory.oneOfEachCommand;
import static org.actionplan.command.plan.OakfieldStory.planClosed;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.junit.jupiter.api.Test;

class ConcernsTest {

    private static final Actor OF_BEECHWOOD = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of("Beechwood"));
    private static final Actor OF_OAKFIELD = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of("Oakfield"));

    @Test
    void for_whoever_may_not_see_the_service_there_is_no_such_plan() {
        for (var ask : oneOfEachCommand()) {
            after(planned(), planClosed()).asking(ask, OF_BEECHWOOD).isRefused(Kind.UNKNOWN, "plan.unknown");
        }
    }

    @Test
    void whoever_may_see_the_service_may_work_on_the_plan() {
        after(planned()).asking(createAction(AUDIT, null), OF_OAKFIELD).isAccepted();
    }

    @Test
    void a_contributor_works_on_actions_they_own() {
        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(AMINA))
                .isAccepted();
        after(planned(), audit())
                .asking(new RecordProgress(PLAN, AUDIT, "20 forms", null), contributor(AMINA))
                .isAccepted();
        after(planned(), audit(), started())
                .asking(new CompleteAction(PLAN, AUDIT, DUE, null), contributor(AMINA))
                .isAccepted();
    }

    @Test
    void a_contributor_does_not_work_on_somebody_elses_action() {
        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(JOSEPH))
                .isRefused(Kind.NOT_ALLOWED, "permission.not-yours");
        after(planned(), audit())
                .asking(new RecordProgress(PLAN, AUDIT, "20 forms", null), contributor(JOSEPH))
                .isRefused(Kind.NOT_ALLOWED, "permission.not-yours");
        after(planned(), audit(), started())
                .asking(new CompleteAction(PLAN, AUDIT, DUE, null), contributor(JOSEPH))
                .isRefused(Kind.NOT_ALLOWED, "permission.not-yours");
    }

    @Test
    void with_the_action_the_right_to_work_on_it_is_handed_over() {
        var toJoseph = new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, WHY);

        after(planned(), audit(), toJoseph)
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(JOSEPH))
                .isAccepted();
        after(planned(), audit(), toJoseph)
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(AMINA))
                .isRefused(Kind.NOT_ALLOWED, "permission.not-yours");
    }

    @Test
    void a_contributor_answers_for_tasks_that_were_delegated_to_them() {
        answers(contributor(JOSEPH)).forEach(outcome -> outcome.isAccepted());
    }

    @Test
    void a_contributor_does_not_answer_for_anybody_else_not_even_as_owner_of_the_action() {
        answers(contributor(AMINA)).forEach(outcome -> outcome.isRefused(Kind.NOT_ALLOWED, "permission.not-yours"));
    }

    @Test
    void a_quality_lead_answers_for_anybody() {
        answers(lead(RUTH)).forEach(outcome -> outcome.isAccepted());
    }

    @Test
    void a_contributor_may_record_a_lesson_on_any_plan_they_see() {
        after(planned())
                .asking(new RecordLesson(PLAN, EARLY, "Start early", null, null), contributor(JOSEPH))
                .isAccepted();
    }

    private static Stream<OakfieldStory.Outcome> answers(Actor actor) {
        return Stream.of(
                        new AcceptDelegation(PLAN, COUNT, null),
                        new DeclineDelegation(PLAN, COUNT, WHY),
                        new ReportBack(PLAN, COUNT, "41 forms"))
                .map(ask -> after(planned(), audit(), delegated()).asking(ask, actor));
    }
}
