package org.actionplan.command.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.command.plan.JuneFile.IN_SEPTEMBER;
import static org.actionplan.command.plan.JuneFile.JUNE;
import static org.actionplan.command.plan.JuneFile.ONGOING;
import static org.actionplan.command.plan.JuneFile.created;
import static org.actionplan.command.plan.JuneFile.imported;
import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.JOSEPH;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.WHY;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.closeAction;
import static org.actionplan.command.plan.OakfieldStory.closed;
import static org.actionplan.command.plan.OakfieldStory.contributor;
import static org.actionplan.command.plan.OakfieldStory.lead;

import java.time.LocalDate;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionCommand.AppointOwner;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionCommand.PromiseDueDate;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.api.plan.ActionCommand.ReturnAction;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be done with an action that a file brought. */
class ImportedActionTest {

    @Test
    void whoever_is_appointed_owns_it() {
        brought(null, IN_SEPTEMBER, NOT_STARTED)
                .asking(new AppointOwner(PLAN, AUDIT, JOSEPH, WHY))
                .leadsTo(new OwnerAppointed(PLAN, AUDIT, JOSEPH, WHY));
        after(
                        created(),
                        imported(JUNE),
                        JuneFile.audit(null, IN_SEPTEMBER, NOT_STARTED),
                        new OwnerAppointed(PLAN, AUDIT, JOSEPH, WHY))
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(JOSEPH))
                .isAccepted();
    }

    @Test
    void an_owner_is_appointed_only_where_there_is_none() {
        brought(AMINA, IN_SEPTEMBER, NOT_STARTED)
                .asking(new AppointOwner(PLAN, AUDIT, JOSEPH, WHY))
                .isRefused("action.has-owner");
        brought(null, IN_SEPTEMBER, CLOSED)
                .asking(new AppointOwner(PLAN, AUDIT, JOSEPH, WHY))
                .isRefused("action.not-open");
    }

    @Test
    void without_an_owner_it_is_not_started_completed_closed_or_handed_over() {
        brought(null, IN_SEPTEMBER, NOT_STARTED)
                .asking(new StartAction(PLAN, AUDIT, DUE))
                .isRefused("action.has-no-owner");
        brought(null, IN_SEPTEMBER, IN_PROGRESS)
                .asking(new CompleteAction(PLAN, AUDIT, DUE, null))
                .isRefused("action.has-no-owner");
        brought(null, IN_SEPTEMBER, COMPLETED).asking(closeAction()).isRefused("action.has-no-owner");
        brought(null, IN_SEPTEMBER, IN_PROGRESS)
                .asking(new HandOverAction(PLAN, AUDIT, AMINA, JOSEPH, WHY))
                .isRefused("action.has-no-owner");
    }

    @Test
    void what_nobody_owns_is_no_contributors() {
        brought(null, IN_SEPTEMBER, NOT_STARTED)
                .asking(new StartAction(PLAN, AUDIT, DUE), contributor(JOSEPH))
                .isRefused(Kind.NOT_ALLOWED, "permission.not-yours");
    }

    @Test
    void a_first_day_is_promised_only_where_there_is_none() {
        brought(AMINA, ONGOING, IN_PROGRESS)
                .asking(new PromiseDueDate(PLAN, AUDIT, DUE, WHY))
                .leadsTo(new DueDatePromised(PLAN, AUDIT, DUE, WHY));
        brought(AMINA, IN_SEPTEMBER, IN_PROGRESS)
                .asking(new PromiseDueDate(PLAN, AUDIT, DUE, WHY))
                .isRefused("action.has-day");
        brought(AMINA, ONGOING, IN_PROGRESS)
                .asking(new MoveDueDate(PLAN, AUDIT, DUE, DUE.plusDays(7), WHY))
                .isRefused("action.has-no-day");
    }

    @Test
    void a_month_ends_with_its_last_day() {
        var end = LocalDate.of(2026, 9, 30);

        brought(AMINA, IN_SEPTEMBER, IN_PROGRESS)
                .asking(new MoveDueDate(PLAN, AUDIT, end, end.plusDays(7), WHY))
                .leadsTo(new DueDateMoved(PLAN, AUDIT, end, end.plusDays(7), WHY));
    }

    @Test
    void what_a_file_calls_completed_is_checked_by_anybody_but_its_owner() {
        brought(AMINA, IN_SEPTEMBER, COMPLETED)
                .asking(closeAction(), lead(AMINA))
                .isRefused("action.closed-by-doer");
        brought(AMINA, IN_SEPTEMBER, COMPLETED)
                .asking(closeAction(), lead(JOSEPH))
                .leadsTo(closed());
    }

    @Test
    void what_a_file_calls_done_can_be_given_back_or_reopened() {
        brought(AMINA, IN_SEPTEMBER, COMPLETED)
                .asking(new ReturnAction(PLAN, AUDIT, WHY))
                .leadsTo(new ActionReturned(PLAN, AUDIT, WHY));
        brought(null, ONGOING, CLOSED)
                .asking(new ReopenAction(PLAN, AUDIT, WHY, DUE))
                .leadsTo(new ActionReopened(PLAN, AUDIT, WHY, null, DUE));
    }

    private static OakfieldStory.SoFar brought(@Nullable PersonId owner, WrittenDate due, ActionState state) {
        return after(created(), imported(JUNE), JuneFile.audit(owner, due, state));
    }
}
