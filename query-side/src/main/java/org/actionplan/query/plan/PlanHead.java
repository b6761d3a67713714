package org.actionplan.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** What stands at the top of a plan. */
public record PlanHead(
        PlanId planId,
        String reference,
        String title,
        String service,
        String purpose,
        List<String> scopeIn,
        List<String> scopeOut,
        @Nullable String trigger,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewOn,
        @Nullable PersonId managerId,
        List<String> alignedTo,
        PlanState state) {

    static PlanHead of(PlanCreated e) {
        return new PlanHead(
                e.planId(),
                e.reference(),
                e.title(),
                e.service(),
                e.purpose(),
                e.scopeIn(),
                e.scopeOut(),
                e.trigger(),
                e.startsOn(),
                e.reviewOn(),
                e.managerId(),
                e.alignedTo(),
                PlanState.OPEN);
    }

    PlanHead scoped(ScopeAdjusted e) {
        return new PlanHead(
                planId,
                reference,
                title,
                service,
                purpose,
                e.scopeInTo(),
                e.scopeOutTo(),
                trigger,
                startsOn,
                reviewOn,
                managerId,
                alignedTo,
                state);
    }

    PlanHead in(PlanState next) {
        return new PlanHead(
                planId, reference, title, service, purpose, scopeIn, scopeOut, trigger, startsOn, reviewOn, managerId,
                alignedTo, next);
    }
}
