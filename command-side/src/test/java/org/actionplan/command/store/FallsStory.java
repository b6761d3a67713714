package org.actionplan.command.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Fewer falls at night: the plan that these tests write down and read again. */
final class FallsStory {

    static final PlanId FALLS = new PlanId("plan-falls");
    static final ActionId AUDIT = new ActionId("action-audit");
    static final PersonId AMINA = new PersonId("person-amina");
    static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    static final Actor LEAD = new Actor(AMINA, Set.of(Role.QUALITY_LEAD), Set.of());

    private FallsStory() {}

    static PlanCreated created(PlanId plan) {
        return new PlanCreated(
                plan,
                "FALLS26",
                "Fewer falls at night",
                "Rosewood",
                "Residents fall less often between 22:00 and 06:00",
                List.of("Night shift"),
                List.of(),
                null,
                null,
                DUE,
                null,
                List.of());
    }

    static ProgressRecorded progress(PlanId plan, String note) {
        return new ProgressRecorded(plan, AUDIT, note, Confidence.ON_TARGET);
    }

    static DomainEventMessage<PlanEvent> message(PlanEvent event, long sequence) {
        return new GenericDomainEventMessage<>("plan", event.planId().value(), sequence, event);
    }

    /** The notes of a plan from one sequence number up to another. */
    static List<DomainEventMessage<PlanEvent>> notes(PlanId plan, long from, long upTo) {
        return LongStream.range(from, upTo)
                .mapToObj(sequence -> message(progress(plan, "note " + sequence), sequence))
                .toList();
    }

    static CreatePlan create(PlanId plan, String reference) {
        return new CreatePlan(
                plan,
                reference,
                "Fewer falls at night",
                "Rosewood",
                "Residents fall less often between 22:00 and 06:00",
                List.of("Night shift"),
                null,
                null,
                null,
                DUE,
                null,
                null);
    }

    static CreateAction createAudit(PlanId plan) {
        return new CreateAction(
                plan, AUDIT, "Audit falls risk forms", AMINA, DUE, null, null, null, null, null, null, null, null);
    }

    static Envelope fromTheLead() {
        return Envelope.from(LEAD, "request");
    }
}
