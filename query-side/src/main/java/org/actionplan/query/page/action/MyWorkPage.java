package org.actionplan.query.page.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.action.MyWork.Item;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Asked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Everybody's own work, {@code /my-work}: actions they own and tasks delegated to them, due first. For everybody signed in. */
@Controller
public class MyWorkPage {

    private final PlanDocuments plans;
    private final Projections projections;
    private final Clock clock;

    public MyWorkPage(PlanDocuments plans, Projections projections, Clock clock) {
        this.plans = plans;
        this.projections = projections;
        this.clock = clock;
    }

    @GetMapping("/my-work")
    Mono<Rendering> show(@AuthenticationPrincipal SignedIn reader) {
        var actor = reader.actor();
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        return projections
                .caughtUp()
                .thenMany(plans.with(actor.personId(), actor))
                .filter(plan -> plan.plan().state() == PlanState.OPEN)
                .collectList()
                .map(mine -> work(mine, actor, today))
                .map(work -> Rendering.view("action/my-work")
                        .modelAttribute("work", work)
                        .build());
    }

    private record Owned(PlanView plan, ActionLine line) {}

    private record Helped(PlanView plan, ActionLine line, DelegationLine task) {}

    private static MyWork work(List<PlanView> plans, Actor actor, LocalDate today) {
        var owned = plans.stream()
                .flatMap(plan -> plan.actions().stream().map(line -> new Owned(plan, line)))
                .filter(each -> each.line().isOpen()
                        && actor.personId().equals(each.line().ownerId()))
                .sorted(Comparator.comparing(Owned::line, ActionLine.FIRST_DUE_FIRST))
                .toList();
        var late = owned.stream().filter(each -> each.line().isOverdue(today)).count();
        return new MyWork(
                owned.stream()
                        .filter(each -> each.line().state() != ActionState.COMPLETED)
                        .map(each -> item(each, actor, today))
                        .toList(),
                helped(plans, actor, today),
                owned.stream()
                        .filter(each -> each.line().state() == ActionState.COMPLETED)
                        .map(each -> item(each, actor, today))
                        .toList(),
                late == 0
                        ? "Nothing of yours is overdue."
                        : InEnglish.count(late, "action is", "actions are") + " overdue.");
    }

    private static Item item(Owned each, Actor actor, LocalDate today) {
        var line = each.line();
        var page = Addresses.action(each.plan(), line);
        return new Item(
                line.ref(),
                line.title(),
                page,
                each.plan().plan().title(),
                InEnglish.key(line.state()),
                InEnglish.state(line.state()),
                OwnerAndDay.due(line),
                line.dueBy() != null && line.isOverdue(today) ? late(line.dueBy(), today) : "",
                forms(
                        WhatNext.of(each.plan().plan().state(), line, actor),
                        command -> Addresses.form(each.plan(), line, command)));
    }

    private static List<Item> helped(List<PlanView> plans, Actor actor, LocalDate today) {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream()
                        .filter(ActionLine::isOpen)
                        .flatMap(line -> line.delegations().stream().map(task -> new Helped(plan, line, task))))
                .filter(each -> each.task().to().equals(actor.personId()) && isWaiting(each.task()))
                .sorted(Comparator.comparing(each -> each.task().by()))
                .map(each -> item(each, actor, today))
                .toList();
    }

    private static boolean isWaiting(DelegationLine task) {
        return task.state() == DelegationState.OFFERED || task.state() == DelegationState.ACCEPTED;
    }

    private static Item item(Helped each, Actor actor, LocalDate today) {
        var task = each.task();
        return new Item(
                each.line().ref(),
                task.task(),
                Addresses.action(each.plan(), each.line()),
                "Helps with " + each.line().title() + ". Wanted: " + task.wantedResult(),
                InEnglish.key(task.state()),
                InEnglish.delegation(task.state()),
                InEnglish.day(task.by()),
                task.by().isBefore(today) ? late(task.by(), today) : "",
                forms(
                        WhatNext.of(each.plan().plan().state(), task, actor),
                        command -> Addresses.form(each.plan(), task, command)));
    }

    private static String late(LocalDate due, LocalDate today) {
        return "Overdue by " + InEnglish.days(ChronoUnit.DAYS.between(due, today));
    }

    /** The first few; everything else is on the action's page. */
    private static List<Option> forms(List<WhatNext.Step> steps, UnaryOperator<String> form) {
        return steps.stream()
                .limit(3)
                .map(step -> Option.of(form.apply(step.command()) + "?back=my-work", step.label()))
                .toList();
    }
}
