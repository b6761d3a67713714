package org.actionplan.query.plan;

import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.DelegationState;
import org.jspecify.annotations.Nullable;

/** One delegated task under an action, with the helper's answer and latest report. */
public record DelegationLine(
        DelegationId delegationId,
        PersonId to,
        String task,
        String wantedResult,
        String reportBack,
        LocalDate by,
        DelegationState state,
        @Nullable String reason,
        @Nullable String report) {

    static DelegationLine of(TaskDelegated e) {
        return new DelegationLine(
                e.delegationId(),
                e.to(),
                e.task(),
                e.wantedResult(),
                e.reportBack(),
                e.by(),
                DelegationState.OFFERED,
                null,
                null);
    }

    DelegationLine answered(DelegationState next, @Nullable String why) {
        return new DelegationLine(delegationId, to, task, wantedResult, reportBack, by, next, why, report);
    }

    DelegationLine reported(String latest) {
        return new DelegationLine(
                delegationId, to, task, wantedResult, reportBack, by, DelegationState.REPORTED, reason, latest);
    }
}
