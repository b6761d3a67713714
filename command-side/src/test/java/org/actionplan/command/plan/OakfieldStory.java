package org.actionplan.command.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.api.Envelope;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.AppointOwner;
import org.actionplan.api.plan.ActionCommand.CloseAction;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionCommand.HoldAction;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionCommand.PromiseDueDate;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.api.plan.ActionCommand.ResumeAction;
import org.actionplan.api.plan.ActionCommand.ReturnAction;
import org.actionplan.api.plan.ActionCommand.RewordAction;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionCommand.WithdrawAction;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationCommand.DelegateTask;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.actionplan.command.asking.Asking;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;

/** Oakfield works on falls: Ruth keeps the plan, Amina owns the audit, Joseph leads the night staff, Grace manages. */
final class OakfieldStory {

    static final PlanId PLAN = new PlanId("plan-oakfield-falls");
    static final ObjectiveId FEWER_FALLS = new ObjectiveId("objective-fewer-falls");
    static final ActionId AUDIT = new ActionId("action-audit");
    static final ActionId NIGHT_ROUNDS = new ActionId("action-night-rounds");
    static final MilestoneId TRAINED = new MilestoneId("milestone-night-staff-trained");
    static final DelegationId COUNT = new DelegationId("delegation-count-forms");
    static final LessonId EARLY = new LessonId("lesson-start-early");

    static final PersonId RUTH = new PersonId("person-ruth");
    static final PersonId AMINA = new PersonId("person-amina");
    static final PersonId JOSEPH = new PersonId("person-joseph");
    static final PersonId GRACE = new PersonId("person-grace");

    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final String WHY = "Night staff are short until April";

    private OakfieldStory() {}

    // --- who asks

    static Actor lead(PersonId person) {
        return new Actor(person, Set.of(Role.QUALITY_LEAD), Set.of());
    }

    static Actor contributor(PersonId person) {
        return new Actor(person, Set.of(Role.CONTRIBUTOR), Set.of("Oakfield"));
    }

    // --- what happened

    static PlanCreated planned() {
        return new PlanCreated(
                PLAN,
                "AMB26",
                "Fewer falls at night",
                "Oakfield",
                "Nobody at Oakfield should fall because help came late.",
                List.of("Bedrooms at night"),
                List.of("The garden"),
                null,
                null,
                null,
                null,
                List.of());
    }

    static ObjectiveCreated objective() {
        return new ObjectiveCreated(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls at night", null, AMINA, DUE, null);
    }

    static ActionCreated audit() {
        return action(AUDIT, "AMB26-01", AMINA);
    }

    static ActionCreated nightRounds() {
        return action(NIGHT_ROUNDS, "AMB26-02", JOSEPH);
    }

    static ActionCreated action(ActionId id, String ref, PersonId owner) {
        return new ActionCreated(
                PLAN,
                id,
                ref,
                "Audit falls risk forms",
                owner,
                DUE,
                null,
                "All 41 forms",
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    static ActionStarted started() {
        return new ActionStarted(PLAN, AUDIT, LocalDate.of(2026, 2, 2));
    }

    static ActionHeld held() {
        return new ActionHeld(PLAN, AUDIT, WHY, null);
    }

    static GenericEventMessage<ActionCompleted> completedBy(PersonId person) {
        var completed = new ActionCompleted(PLAN, AUDIT, LocalDate.of(2026, 3, 20), null);
        return new GenericEventMessage<>(completed, Map.of("actor", person.value()));
    }

    static ActionClosed closed() {
        return new ActionClosed(PLAN, AUDIT, LocalDate.of(2026, 3, 27), "Ten forms looked at", List.of());
    }

    static ActionWithdrawn withdrawn(ActionId action) {
        return new ActionWithdrawn(PLAN, action, "Done by the falls clinic", null);
    }

    static TaskDelegated delegated() {
        return new TaskDelegated(
                PLAN,
                AUDIT,
                COUNT,
                JOSEPH,
                "Count the forms",
                "A list by floor",
                "By email",
                LocalDate.of(2026, 2, 20));
    }

    static MilestoneAdded milestone() {
        return new MilestoneAdded(PLAN, TRAINED, "All night staff trained", DUE, null, null);
    }

    static PlanClosed planClosed() {
        return new PlanClosed(PLAN, "Everything is done and checked");
    }

    // --- what is asked

    static CreatePlan createPlan(String service) {
        return new CreatePlan(
                PLAN,
                "AMB26",
                "Fewer falls at night",
                service,
                "Nobody at Oakfield should fall because help came late.",
                List.of("Bedrooms at night"),
                List.of("The garden"),
                null,
                null,
                null,
                null,
                null);
    }

    static CreateAction createAction(ActionId id, ObjectiveId objective) {
        return new CreateAction(
                PLAN,
                id,
                "Audit falls risk forms",
                AMINA,
                DUE,
                objective,
                "All 41 forms",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static CloseAction closeAction() {
        return new CloseAction(PLAN, AUDIT, LocalDate.of(2026, 3, 27), "Ten forms looked at", null);
    }

    static DelegateTask delegate(DelegationId id, ActionId action) {
        return new DelegateTask(
                PLAN, id, action, JOSEPH, "Count the forms", "A list by floor", "By email", LocalDate.of(2026, 2, 20));
    }

    static AddMilestone addMilestone(ObjectiveId objective, ActionId action) {
        return new AddMilestone(PLAN, TRAINED, "All night staff trained", DUE, objective, action);
    }

    /** One of each command that an existing plan takes. */
    static List<PlanCommand> oneOfEachCommand() {
        return List.of(
                new AdjustScope(PLAN, List.of("Bedrooms"), List.of(), WHY),
                new NameVersion(PLAN, "As sent to CQC", null, null),
                new ClosePlan(PLAN, WHY),
                new ReopenPlan(PLAN, WHY),
                new CreateObjective(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls", null, null, null, null),
                new MoveObjective(PLAN, FEWER_FALLS, DUE, DUE.plusDays(7), WHY),
                createAction(new ActionId("action-sensor-mats"), null),
                new StartAction(PLAN, AUDIT, DUE),
                new RecordProgress(PLAN, AUDIT, "20 of 41 forms are done", null),
                new MoveDueDate(PLAN, AUDIT, DUE, DUE.plusDays(7), WHY),
                new HandOverAction(PLAN, AUDIT, AMINA, JOSEPH, WHY),
                new AppointOwner(PLAN, AUDIT, JOSEPH, WHY),
                new PromiseDueDate(PLAN, AUDIT, DUE, WHY),
                new ImportActions(PLAN, JuneFile.file("import-june"), List.of(), List.of()),
                new RewordAction(PLAN, AUDIT, "Audit every falls risk form", null, WHY),
                new HoldAction(PLAN, AUDIT, WHY, null),
                new ResumeAction(PLAN, AUDIT, WHY),
                new CompleteAction(PLAN, AUDIT, DUE, null),
                new ReturnAction(PLAN, AUDIT, WHY),
                closeAction(),
                new ReopenAction(PLAN, AUDIT, WHY, DUE.plusDays(90)),
                new WithdrawAction(PLAN, AUDIT, WHY, null),
                delegate(new DelegationId("delegation-second"), AUDIT),
                new AcceptDelegation(PLAN, COUNT, null),
                new DeclineDelegation(PLAN, COUNT, WHY),
                new ReportBack(PLAN, COUNT, "41 forms, 12 on the first floor"),
                addMilestone(null, null),
                new MoveMilestone(PLAN, TRAINED, DUE, DUE.plusDays(7), WHY),
                new ReachMilestone(PLAN, TRAINED, DUE, null),
                new RecordLesson(PLAN, EARLY, "Start with the night staff", null, null));
    }

    // --- how it reads

    /** What has happened so far, oldest first. */
    static SoFar after(Object... events) {
        var fixture = new AggregateTestFixture<>(ActionPlan.class);
        return new SoFar(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(Arrays.asList(events)));
    }

    /** A plan that may now be asked something; without a name it is Ruth who asks, as quality lead. */
    record SoFar(TestExecutor<ActionPlan> plan) {

        Outcome asking(PlanCommand ask) {
            return asking(ask, lead(RUTH));
        }

        Outcome asking(PlanCommand ask, Actor actor) {
            return asking(ask, Envelope.from(actor, "request-1"));
        }

        Outcome asking(PlanCommand ask, long onlyAtVersion) {
            return asking(ask, new Envelope(lead(RUTH), "request-1", onlyAtVersion, null, null));
        }

        Outcome asking(PlanCommand ask, Instant recordedAt) {
            return asking(ask, new Envelope(lead(RUTH), "request-1", null, null, recordedAt));
        }

        Outcome asking(PlanCommand ask, Envelope envelope) {
            return new Outcome(plan.when(ask, Map.of(Asking.ENVELOPE, envelope)));
        }
    }

    /** What came of it. */
    record Outcome(ResultValidator<ActionPlan> result) {

        void leadsTo(PlanEvent event) {
            result.expectSuccessfulHandlerExecution().expectEvents(event);
        }

        void leadsTo(List<? extends PlanEvent> events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events.toArray());
        }

        /** Refused because of single fields, each with its place and its key. */
        void isRefused(Problem... problems) {
            result.expectNoEvents()
                    .expectException(InvalidFields.class)
                    .expectException(Matchers.<InvalidFields>predicate(
                            invalid -> invalid.problems().equals(List.of(problems))));
        }

        void isAccepted() {
            result.expectSuccessfulHandlerExecution();
        }

        void isRefused(String key) {
            isRefused(Refused.Kind.RULE, key);
        }

        void isRefused(Refused.Kind kind, String key) {
            result.expectNoEvents()
                    .expectException(Refused.class)
                    .expectExceptionMessage(key)
                    .expectException(Matchers.<Refused>predicate(refused -> refused.kind() == kind));
        }
    }
}
