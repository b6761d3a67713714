package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartActionTest {

    @Test
    void work_begins_on_the_day_that_is_said() {
        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, LocalDate.of(2026, 2, 2)))
                .leadsTo(new ActionStarted(PLAN, AUDIT, LocalDate.of(2026, 2, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01",
        "2026-01-31T23:59:59Z, 2026-01-31",
        "2026-02-01T00:00:00Z, 2026-02-01"
    })
    void without_a_day_work_begins_today_as_England_counts_days(Instant asked, LocalDate today) {
        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, null), asked)
                .leadsTo(new ActionStarted(PLAN, AUDIT, today));
    }

    @Test
    void an_action_is_started_once() {
        after(planned(), audit(), started())
                .asking(new StartAction(PLAN, AUDIT, null))
                .isRefused("action.already-started");
    }
}
