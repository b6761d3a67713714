package org.actionplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a plan or to a part of it. Days are when it happened; the moment of recording is metadata. */
public sealed interface PlanEvent
        permits PlanEvent.PlanCreated,
                PlanEvent.ScopeAdjusted,
                PlanEvent.VersionNamed,
                PlanEvent.PlanClosed,
                PlanEvent.PlanReopened,
                ImportEvent,
                ObjectiveEvent,
                ActionEvent,
                DelegationEvent,
                MilestoneEvent,
                LessonEvent {

    PlanId planId();

    record PlanCreated(
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
            List<String> alignedTo)
            implements PlanEvent {}

    record ScopeAdjusted(
            PlanId planId,
            List<String> scopeInFrom,
            List<String> scopeInTo,
            List<String> scopeOutFrom,
            List<String> scopeOutTo,
            String reason)
            implements PlanEvent, Reasoned {}

    /** The version that was named stands in the event; the event itself is the version after it or a later one. */
    record VersionNamed(
            PlanId planId,
            String name,
            long version,
            @Nullable String note) implements PlanEvent {}

    record PlanClosed(PlanId planId, String reason) implements PlanEvent, Reasoned {}

    record PlanReopened(PlanId planId, String reason) implements PlanEvent, Reasoned {}
}
