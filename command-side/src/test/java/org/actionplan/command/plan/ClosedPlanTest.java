package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.oneOfEachCommand;
import static org.actionplan.command.plan.OakfieldStory.planClosed;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.actionplan.api.CommandNames;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.junit.jupiter.api.Test;

class ClosedPlanTest {

    @Test
    void one_of_each_command_is_tried_here() {
        var tried = oneOfEachCommand().stream().map(Object::getClass).map(CommandNames::nameOf);

        var aboutAPlan = CommandNames.all().entrySet().stream()
                .filter(each -> PlanCommand.class.isAssignableFrom(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("create-plan") && !name.equals("import-plan"))
                .toList();

        assertThat(tried).containsExactlyInAnyOrderElementsOf(aboutAPlan);
    }

    @Test
    void a_closed_plan_takes_nothing_but_reopening_lessons_and_names() {
        for (var ask : oneOfEachCommand()) {
            var outcome = after(planned(), planClosed()).asking(ask);
            switch (ask) {
                case ReopenPlan _, RecordLesson _, NameVersion _ -> outcome.isAccepted();
                default -> outcome.isRefused("plan.is-closed");
            }
        }
    }
}
