package org.actionplan.command.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.api.EventNames;
import org.actionplan.api.Receipt;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.axonframework.eventhandling.DomainEventMessage;

/** Tells from the new events what the sender of a command wants to know. */
final class Receipts {

    private Receipts() {}

    static Receipt of(List<DomainEventMessage<?>> events) {
        var last = events.getLast();
        var created = new LinkedHashMap<String, Object>();
        events.forEach(event -> created.putAll(made(event.getPayload())));
        var names = events.stream()
                .map(event -> Objects.requireNonNull(EventNames.nameOf(event.getPayloadType())))
                .toList();
        return new Receipt(last.getAggregateIdentifier(), last.getSequenceNumber() + 1, names, created);
    }

    private static Map<String, Object> made(Object event) {
        return switch (event) {
            case PlanCreated e -> Map.of("planId", e.planId(), "reference", e.reference());
            case FileImported e -> Map.of("importId", e.importId());
            case ObjectiveCreated e -> Map.of("objectiveId", e.objectiveId());
            case ActionCreated e -> Map.of("actionId", e.actionId(), "ref", e.ref());
            case TaskDelegated e -> Map.of("delegationId", e.delegationId());
            case MilestoneAdded e -> Map.of("milestoneId", e.milestoneId());
            case LessonRecorded e -> Map.of("lessonId", e.lessonId());
            case PersonAdded e -> Map.of("personId", e.personId());
            default -> Map.of();
        };
    }
}
