package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.completedBy;
import static org.actionplan.command.plan.OakfieldStory.held;
import static org.actionplan.command.plan.OakfieldStory.oneOfEachCommand;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.actionplan.api.CommandNames;
import org.actionplan.api.plan.ActionCommand;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of DOMAIN 4.1: which command an action takes in which state, and how the others are refused. */
class ActionLifecycleTest {

    private static final Map<String, List<Object>> HISTORIES = Map.of(
            "not-started", List.of(planned(), audit()),
            "in-progress", List.of(planned(), audit(), started()),
            "on-hold", List.of(planned(), audit(), started(), held()),
            "completed", List.of(planned(), audit(), started(), completedBy(AMINA)),
            "closed", List.of(planned(), audit(), started(), completedBy(AMINA), closed()),
            "withdrawn", List.of(planned(), audit(), withdrawn(AUDIT)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = false, textBlock = """
        start-action,     yes, action.already-started, action.already-started, action.already-started, action.already-started, action.already-started
        record-progress,  yes, yes, yes, yes, action.not-open, action.not-open
        move-due-date,    yes, yes, yes, yes, action.not-open, action.not-open
        hand-over-action, yes, yes, yes, yes, action.not-open, action.not-open
        reword-action,    yes, yes, yes, yes, action.not-open, action.not-open
        delegate-task,    yes, yes, yes, yes, action.not-open, action.not-open
        withdraw-action,  yes, yes, yes, yes, action.not-open, action.not-open
        hold-action,      yes, yes, action.cannot-be-held, action.cannot-be-held, action.cannot-be-held, action.cannot-be-held
        resume-action,    action.not-on-hold, action.not-on-hold, yes, action.not-on-hold, action.not-on-hold, action.not-on-hold
        complete-action,  action.not-in-progress, yes, action.not-in-progress, action.not-in-progress, action.not-in-progress, action.not-in-progress
        return-action,    action.not-completed, action.not-completed, action.not-completed, yes, action.not-completed, action.not-completed
        close-action,     action.not-completed, action.not-completed, action.not-completed, yes, action.not-completed, action.not-completed
        reopen-action,    action.not-closed, action.not-closed, action.not-closed, action.not-closed, yes, action.not-closed
        """)
    void each_state_takes_its_own_commands_and_refuses_the_others(
            String command,
            String notStarted,
            String inProgress,
            String onHold,
            String completed,
            String closed,
            String withdrawn) {
        check(command, "not-started", notStarted);
        check(command, "in-progress", inProgress);
        check(command, "on-hold", onHold);
        check(command, "completed", completed);
        check(command, "closed", closed);
        check(command, "withdrawn", withdrawn);
    }

    @Test
    void a_resumed_a_returned_and_a_reopened_action_are_in_progress() {
        var resumed = new ActionResumed(PLAN, AUDIT, WHY);
        var returned = new ActionReturned(PLAN, AUDIT, WHY);
        var reopened = new ActionReopened(PLAN, AUDIT, WHY, DUE, DUE);

        mayBeCompleted(planned(), audit(), held(), resumed);
        mayBeCompleted(planned(), audit(), started(), completedBy(AMINA), returned);
        mayBeCompleted(planned(), audit(), started(), completedBy(AMINA), closed(), reopened);
    }

    @Test
    void an_action_that_is_not_on_the_plan_takes_no_command() {
        var aboutAnAction = oneOfEachCommand().stream()
                .filter(ActionCommand.class::isInstance)
                .filter(ask -> !(ask instanceof CreateAction))
                .toList();

        assertThat(aboutAnAction).hasSize(14);
        aboutAnAction.forEach(ask -> after(planned()).asking(ask).isRefused("action.unknown"));
    }

    private static void mayBeCompleted(Object... history) {
        after(history).asking(new CompleteAction(PLAN, AUDIT, DUE, null)).isAccepted();
    }

    private static void check(String command, String state, String expected) {
        var ask = oneOfEachCommand().stream()
                .filter(one -> CommandNames.nameOf(one.getClass()).equals(command))
                .findFirst()
                .orElseThrow();
        var outcome = after(HISTORIES.get(state).toArray()).asking(ask);
        if (expected.equals("yes")) {
            outcome.isAccepted();
        } else {
            outcome.isRefused(expected);
        }
    }
}
