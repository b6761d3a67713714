package org.actionplan.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.actionplan.api.Envelope;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
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
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationCommand.DelegateTask;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportCommand;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportEvent;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonEvent;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneCommand.MoveMilestone;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.ClosePlan;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.api.plan.PlanId;
import org.actionplan.command.asking.Today;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * One improvement plan. It is created for a service with a scope; objectives, actions and milestones are put on it,
 * worked and adjusted, each change with its reason; it is closed when every action is closed or withdrawn, and can be
 * reopened.
 */
@AggregateRoot(type = "plan")
public class ActionPlan {

    @AggregateIdentifier
    private @Nullable PlanId planId;

    private PlanFacts facts = PlanFacts.NONE;
    private Objectives objectives = Objectives.NONE;
    private Actions actions = Actions.NONE;
    private Delegations delegations = Delegations.NONE;
    private Milestones milestones = Milestones.NONE;

    /** Axon starts here and replays. */
    ActionPlan() {}

    /** In this order, so that whoever may not see the plan learns nothing about it. */
    @CommandHandlerInterceptor
    void mayBeAsked(PlanCommand ask, Envelope envelope) {
        new Concerns(facts.service(), actions, delegations).check(ask, envelope.actor());
        onlyAt(envelope.onlyAtVersion());
        facts.refuseWhenClosed(ask);
    }

    @CommandHandler
    ActionPlan(CreatePlan ask, Actor actor) {
        apply(PlanFacts.create(ask, actor));
    }

    /** Nothing is there yet: the whole import is decided before the first event is told. */
    @CommandHandler
    ActionPlan(ImportPlan ask, Actor actor) {
        var created = PlanFacts.create(ask, actor);
        var brought =
                new Import(ask.planId(), ask.file(), Actions.NONE, ask.reference()).events(ask.actions(), List.of());
        apply(created, broughtBy(ask));
        brought.forEach(event -> apply(event, broughtBy(ask)));
    }

    @CommandHandler
    void handle(ImportActions ask) {
        facts.refuseTwice(ask.file().importId());
        new Import(ask.planId(), ask.file(), actions, facts.reference())
                .events(ask.actions(), ask.changes())
                .forEach(event -> apply(event, broughtBy(ask)));
    }

    /** Every event says which import brought it, whatever kind it is. */
    private static MetaData broughtBy(ImportCommand ask) {
        return MetaData.with("import", ask.file().importId().value());
    }

    @CommandHandler
    void handle(AdjustScope ask) {
        apply(facts.adjustScope(ask));
    }

    @CommandHandler
    void handle(NameVersion ask) {
        apply(facts.name(ask, version()));
    }

    @CommandHandler
    void handle(ClosePlan ask) {
        Refused.unless(actions.noneOpen(), "plan.has-open-actions");
        apply(new PlanClosed(ask.planId(), ask.reason()));
    }

    @CommandHandler
    void handle(ReopenPlan ask) {
        Refused.unless(facts.closed(), "plan.not-closed");
        apply(new PlanReopened(ask.planId(), ask.reason()));
    }

    @CommandHandler
    void handle(CreateObjective ask) {
        apply(objectives.create(ask));
    }

    @CommandHandler
    void handle(MoveObjective ask) {
        apply(objectives.move(ask));
    }

    @CommandHandler
    void handle(CreateAction ask) {
        objectives.mustKnow(ask.objectiveId());
        apply(actions.create(ask, facts.reference()));
    }

    @CommandHandler
    void handle(StartAction ask, Today today) {
        apply(actions.start(ask, today.day()));
    }

    @CommandHandler
    void handle(RecordProgress ask) {
        apply(actions.recordProgress(ask));
    }

    @CommandHandler
    void handle(MoveDueDate ask) {
        apply(actions.moveDueDate(ask));
    }

    @CommandHandler
    void handle(HandOverAction ask) {
        apply(actions.handOver(ask));
    }

    @CommandHandler
    void handle(AppointOwner ask) {
        apply(actions.appoint(ask));
    }

    @CommandHandler
    void handle(PromiseDueDate ask) {
        apply(actions.promise(ask));
    }

    @CommandHandler
    void handle(RewordAction ask) {
        apply(actions.reword(ask));
    }

    @CommandHandler
    void handle(HoldAction ask) {
        apply(actions.hold(ask));
    }

    @CommandHandler
    void handle(ResumeAction ask) {
        apply(actions.resume(ask));
    }

    @CommandHandler
    void handle(CompleteAction ask) {
        apply(actions.complete(ask));
    }

    @CommandHandler
    void handle(ReturnAction ask) {
        apply(actions.giveBack(ask));
    }

    @CommandHandler
    void handle(CloseAction ask, Actor actor) {
        apply(actions.close(ask, actor.personId()));
    }

    @CommandHandler
    void handle(ReopenAction ask) {
        apply(actions.reopen(ask));
    }

    @CommandHandler
    void handle(WithdrawAction ask) {
        apply(actions.withdraw(ask));
    }

    @CommandHandler
    void handle(DelegateTask ask) {
        actions.mustBeOpen(ask.actionId());
        apply(delegations.delegate(ask));
    }

    @CommandHandler
    void handle(AcceptDelegation ask) {
        apply(delegations.accept(ask));
    }

    @CommandHandler
    void handle(DeclineDelegation ask) {
        apply(delegations.decline(ask));
    }

    @CommandHandler
    void handle(ReportBack ask) {
        apply(delegations.reportBack(ask));
    }

    @CommandHandler
    void handle(AddMilestone ask) {
        objectives.mustKnow(ask.objectiveId());
        actions.mustKnow(ask.actionId());
        apply(milestones.add(ask));
    }

    @CommandHandler
    void handle(MoveMilestone ask) {
        apply(milestones.move(ask));
    }

    @CommandHandler
    void handle(ReachMilestone ask) {
        apply(milestones.reach(ask));
    }

    @CommandHandler
    void handle(RecordLesson ask) {
        actions.mustKnow(ask.actionId());
        apply(facts.recordLesson(ask));
    }

    @EventSourcingHandler
    void on(PlanEvent event, @MetaDataValue(value = "actor", required = false) @Nullable String actor) {
        planId = event.planId();
        switch (event) {
            case PlanCreated _,
                    ScopeAdjusted _,
                    VersionNamed _,
                    PlanClosed _,
                    PlanReopened _,
                    LessonEvent _,
                    ImportEvent _ -> facts = facts.after(event);
            case ObjectiveEvent change -> objectives = objectives.after(change);
            case ActionEvent change -> actions = actions.after(change, actor);
            case DelegationEvent change -> delegations = delegations.after(change);
            case MilestoneEvent change -> milestones = milestones.after(change);
        }
    }

    private static void onlyAt(@Nullable Long wanted) {
        if (wanted != null && wanted != version()) {
            throw new Refused(Refused.Kind.STALE, "stream.version-moved");
        }
    }

    /** How many events the plan has: its version. */
    private static long version() {
        return AggregateLifecycle.getVersion() + 1;
    }
}
