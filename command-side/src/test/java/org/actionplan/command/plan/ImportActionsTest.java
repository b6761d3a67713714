package org.actionplan.command.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.command.plan.JuneFile.IN_SEPTEMBER;
import static org.actionplan.command.plan.JuneFile.JULY;
import static org.actionplan.command.plan.JuneFile.JUNE;
import static org.actionplan.command.plan.JuneFile.ONGOING;
import static org.actionplan.command.plan.JuneFile.created;
import static org.actionplan.command.plan.JuneFile.dayMoved;
import static org.actionplan.command.plan.JuneFile.file;
import static org.actionplan.command.plan.JuneFile.foundInJuly;
import static org.actionplan.command.plan.JuneFile.gone;
import static org.actionplan.command.plan.JuneFile.imported;
import static org.actionplan.command.plan.JuneFile.note;
import static org.actionplan.command.plan.JuneFile.ownerChanged;
import static org.actionplan.command.plan.JuneFile.row;
import static org.actionplan.command.plan.JuneFile.seenInJuly;
import static org.actionplan.command.plan.JuneFile.stateReported;
import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.NIGHT_ROUNDS;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.junit.jupiter.api.Test;

class ImportActionsTest {

    private static final String AS_IT_SAYS = "As falls plan July.xlsx says";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    @Test
    void new_actions_are_counted_on_after_those_the_plan_has() {
        var rounds = row(NIGHT_ROUNDS, JOSEPH, ONGOING, NOT_STARTED);

        inJune(IN_PROGRESS)
                .asking(new ImportActions(PLAN, file("import-july"), List.of(rounds), List.of()))
                .leadsTo(List.of(imported(JULY), imported(rounds, "AMB26-02", JULY), note(NIGHT_ROUNDS, JULY)));
    }

    @Test
    void the_same_import_is_recognised_and_nothing_comes_in_twice() {
        inJune(IN_PROGRESS)
                .asking(new ImportActions(PLAN, file("import-june"), List.of(), List.of()))
                .isRefused("import.already-done");
    }

    @Test
    void an_action_the_plan_has_cannot_come_in_as_a_new_one() {
        inJune(IN_PROGRESS)
                .asking(new ImportActions(
                        PLAN, file("import-july"), List.of(row(AUDIT, AMINA, ONGOING, NOT_STARTED)), List.of()))
                .isRefused(new Problem("/actions/0/actionId", "action.already-created"));
    }

    @Test
    void what_a_later_edition_says_is_kept_even_when_nothing_of_it_is_accepted() {
        inJune(IN_PROGRESS).asking(edition(seenInJuly())).leadsTo(List.of(imported(JULY), foundInJuly()));
    }

    @Test
    void an_accepted_day_moves_the_date_with_the_file_as_its_reason() {
        inJune(IN_PROGRESS)
                .asking(edition(dayMoved(SEPTEMBER, OCTOBER)))
                .leadsTo(List.of(
                        imported(JULY), new DueDateMoved(PLAN, AUDIT, SEPTEMBER, OCTOBER, AS_IT_SAYS), foundInJuly()));
    }

    @Test
    void an_accepted_day_is_a_first_promise_where_there_was_none() {
        after(created(), imported(JUNE), JuneFile.audit(AMINA, ONGOING, IN_PROGRESS))
                .asking(edition(dayMoved(null, OCTOBER)))
                .leadsTo(List.of(imported(JULY), new DueDatePromised(PLAN, AUDIT, OCTOBER, AS_IT_SAYS), foundInJuly()));
    }

    @Test
    void an_accepted_owner_is_appointed_or_takes_over() {
        inJune(IN_PROGRESS)
                .asking(edition(ownerChanged(AMINA, JOSEPH)))
                .leadsTo(List.of(
                        imported(JULY), new ActionHandedOver(PLAN, AUDIT, AMINA, JOSEPH, AS_IT_SAYS), foundInJuly()));
        after(created(), imported(JUNE), JuneFile.audit(null, IN_SEPTEMBER, IN_PROGRESS))
                .asking(edition(ownerChanged(null, JOSEPH)))
                .leadsTo(List.of(imported(JULY), new OwnerAppointed(PLAN, AUDIT, JOSEPH, AS_IT_SAYS), foundInJuly()));
    }

    @Test
    void an_accepted_state_is_reported_and_not_our_own_closing() {
        inJune(IN_PROGRESS)
                .asking(edition(stateReported(IN_PROGRESS, CLOSED)))
                .leadsTo(List.of(imported(JULY), reported(IN_PROGRESS, CLOSED), foundInJuly()));
    }

    @Test
    void an_action_that_is_gone_is_withdrawn_when_that_was_accepted() {
        inJune(IN_PROGRESS)
                .asking(edition(gone()))
                .leadsTo(List.of(
                        imported(JULY),
                        new ActionWithdrawn(PLAN, AUDIT, "falls plan July.xlsx no longer has it", null),
                        new ActionFoundAgain(
                                PLAN,
                                AUDIT,
                                JULY,
                                null,
                                "Audit falls risk forms",
                                "Amina",
                                IN_SEPTEMBER,
                                IN_PROGRESS,
                                "Amber")));
    }

    @Test
    void what_somebody_has_changed_meanwhile_is_named_and_nothing_comes_in() {
        inJune(IN_PROGRESS)
                .asking(edition(dayMoved(LocalDate.of(2026, 8, 31), OCTOBER)))
                .isRefused(new Problem("/changes/0/dueFrom", "import.moved-meanwhile"));
        inJune(IN_PROGRESS)
                .asking(edition(ownerChanged(JOSEPH, AMINA)))
                .isRefused(
                        new Problem("/changes/0/ownerFrom", "import.moved-meanwhile"),
                        new Problem("/changes/0/ownerTo", "action.same-owner"));
        inJune(COMPLETED)
                .asking(edition(stateReported(IN_PROGRESS, CLOSED)))
                .isRefused(new Problem("/changes/0/stateFrom", "import.moved-meanwhile"));
    }

    @Test
    void an_action_that_is_not_open_keeps_its_day_unless_the_edition_opens_it() {
        inJune(CLOSED)
                .asking(edition(dayMoved(SEPTEMBER, OCTOBER)))
                .isRefused(new Problem("/changes/0/actionId", "action.not-open"));
        inJune(CLOSED).asking(edition(stateReported(CLOSED, IN_PROGRESS))).isAccepted();
    }

    @Test
    void an_action_that_was_withdrawn_meanwhile_is_not_withdrawn_again() {
        after(created(), imported(JUNE), JuneFile.audit(AMINA, IN_SEPTEMBER, IN_PROGRESS), withdrawn(AUDIT))
                .asking(edition(gone()))
                .isRefused(new Problem("/changes/0/withdraw", "action.not-open"));
    }

    @Test
    void a_change_of_an_action_that_is_unknown_or_stands_there_twice_is_named() {
        after(created()).asking(edition(seenInJuly())).isRefused(new Problem("/changes/0/actionId", "action.unknown"));
        inJune(IN_PROGRESS)
                .asking(edition(seenInJuly(), seenInJuly()))
                .isRefused(new Problem("/changes/1/actionId", "import.action-twice"));
    }

    private static OakfieldStory.SoFar inJune(ActionState state) {
        return after(created(), imported(JUNE), JuneFile.audit(AMINA, IN_SEPTEMBER, state));
    }

    private static ImportActions edition(EditionChange... changes) {
        return new ImportActions(PLAN, file("import-july"), List.of(), Arrays.asList(changes));
    }

    private static ActionReported reported(ActionState from, ActionState to) {
        return new ActionReported(PLAN, AUDIT, JULY, from, to, "Amber", null, null, null, null);
    }
}
