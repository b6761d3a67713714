package org.actionplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.actionplan.api.person.PersonCommand;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.plan.ActionCommand;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.DelegationCommand;
import org.actionplan.api.plan.ImportCommand;
import org.actionplan.api.plan.LessonCommand;
import org.actionplan.api.plan.MilestoneCommand;
import org.actionplan.api.plan.ObjectiveCommand;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void an_event_is_stored_under_its_family_and_its_own_name() {
        assertThat(EventNames.nameOf(ActionCreated.class)).isEqualTo("plan.ActionCreated");
        assertThat(EventNames.classOf("plan.ActionCreated")).isEqualTo(ActionCreated.class);
        assertThat(EventNames.nameOf(PersonAdded.class)).isEqualTo("person.PersonAdded");
    }

    @Test
    void what_is_not_an_event_has_no_stored_name() {
        assertThat(EventNames.nameOf(CreatePlan.class)).isNull();
        assertThat(EventNames.classOf("plan.ActionForgotten")).isNull();
        assertThat(EventNames.classOf("ActionCreated")).isNull();
    }

    @Test
    void no_two_events_share_a_name_even_across_families() {
        assertThat(EventNames.all().values()).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    void no_two_commands_share_a_name() {
        var families = Stream.of(
                PlanCommand.class,
                ImportCommand.class,
                ObjectiveCommand.class,
                ActionCommand.class,
                DelegationCommand.class,
                MilestoneCommand.class,
                LessonCommand.class,
                PersonCommand.class);

        var records = families.flatMap(family -> Stream.of(family.getDeclaredClasses()))
                .filter(Class::isRecord)
                .map(Class::getSimpleName)
                .toList();

        assertThat(records)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(CommandNames.all().keySet());
    }

    @Test
    void a_command_is_called_by_its_words_in_lower_case() {
        assertThat(CommandNames.nameOf(CreateAction.class)).isEqualTo("create-action");
        assertThat(CommandNames.classOf("hand-over-action")).isEqualTo(HandOverAction.class);
        assertThat(CommandNames.classOf("HandOverAction")).isNull();
    }

    @Test
    void accounts_are_not_asked_for_by_name() {
        assertThat(CommandNames.classOf("open-account")).isNull();
        assertThat(CommandNames.classOf("issue-token")).isNull();
        assertThat(CommandNames.classOf("reset-password")).isNull();
    }
}
