package org.actionplan.query.page.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Permissions;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.english.Reported;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.action.ActionScreen.Fact;
import org.actionplan.query.page.action.ActionScreen.Note;
import org.actionplan.query.page.action.ActionScreen.Task;
import org.actionplan.query.page.plan.ActionRow;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** Puts everything about one action on a page. */
final class ActionScreens {

    private final OpenedPlan opened;
    private final PlanView plan;
    private final ActionLine action;
    private final Actor reader;
    private final People people;
    private final List<Fact> facts = new ArrayList<>();

    ActionScreens(OpenedPlan opened, ActionLine action, Actor reader, People people) {
        this.opened = opened;
        this.plan = opened.view();
        this.action = action;
        this.reader = reader;
        this.people = people;
    }

    /** @param history what was recorded about the plan up to the version shown */
    ActionScreen drawn(List<Recorded> history) {
        var story = ActionStory.of(action.actionId(), history, plan, people);
        collectFacts();
        return new ActionScreen(
                plan.plan().reference(),
                plan.plan().title(),
                Addresses.plan(plan) + opened.carried(),
                Addresses.action(plan, action),
                plan.version(),
                opened.isPast(),
                opened.isPast() ? null : String.valueOf(plan.version()),
                action.ref(),
                action.title(),
                InEnglish.key(action.state()),
                InEnglish.state(action.state()),
                Reported.state(action, plan),
                action.isOpen() ? "Open" : "Closed",
                ActionRow.overdue(action, opened.day()),
                next(),
                facts,
                action.closureCriteria(),
                action.delegations().stream().map(this::task).toList(),
                story.progress(),
                story.moves(),
                InEnglish.dayIfAny(action.promisedBy()),
                lessons(),
                !opened.isPast() && Permissions.mayAsk(RecordLesson.class, reader),
                FiledRow.of(action, plan));
    }

    private List<Option> next() {
        return opened.isPast()
                ? List.of()
                : WhatNext.of(plan.plan().state(), action, reader).stream()
                        .map(step -> Option.of(Addresses.form(plan, action, step.command()), step.label()))
                        .toList();
    }

    private List<Option> next(DelegationLine task) {
        return opened.isPast()
                ? List.of()
                : WhatNext.of(plan.plan().state(), task, reader).stream()
                        .map(step -> Option.of(Addresses.form(plan, task, step.command()), step.label()))
                        .toList();
    }

    private void collectFacts() {
        fact("What is to be done", action.task());
        fact("Owner", owner());
        objective();
        fact("Time frame", action.horizon() == null ? null : InEnglish.horizon(action.horizon()));
        fact("To start on", action.startsOn());
        fact("Started on", action.startedOn());
        fact("Due by", OwnerAndDay.due(action));
        fact("On hold until", action.heldUntil());
        fact("Will it be on time?", action.confidence() == null ? null : InEnglish.confidence(action.confidence()));
        fact("Result expected", action.expectedResult());
        fact("What it needs", action.resources());
        fact("Reference elsewhere", action.sourceReference());
        fact("Completed", Reported.completed(action, plan).orElse(null));
        fact("Checked and closed", Reported.checked(action, plan).orElse(null));
        done("Completed", action.completedOn(), action.completedBy(), action.completionNote());
        done("Checked and closed", action.closedOn(), action.closedBy(), action.closingNote());
        fact("Evidence", action.evidence().isEmpty() ? null : String.join("\n", action.evidence()));
        Optional.ofNullable(action.supersededBy())
                .flatMap(plan::action)
                .ifPresent(next -> facts.add(new Fact(
                        "Its place was taken by",
                        next.ref() + " " + next.title(),
                        Addresses.action(plan, next) + opened.carried())));
    }

    /** Nobody yet, with whom the file names, who may be two or somebody we cannot tell. */
    private String owner() {
        var owner = OwnerAndDay.owner(action, people);
        return action.ownerId() == null && !action.ownerText().isBlank()
                ? owner + ". The file says: " + action.ownerText()
                : owner;
    }

    private void objective() {
        plan.objectives().stream()
                .filter(line -> line.objectiveId().equals(action.objectiveId()))
                .findFirst()
                .ifPresent(line -> fact("Objective", line.title()));
    }

    private void fact(String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value, ""));
        }
    }

    private void fact(String label, @Nullable LocalDate day) {
        fact(label, day == null ? null : InEnglish.day(day));
    }

    private void done(String label, @Nullable LocalDate day, @Nullable PersonId who, @Nullable String note) {
        if (day != null && who != null) {
            var said = note == null ? "" : "\n" + note;
            fact(label, InEnglish.day(day) + ", recorded by " + people.nameOf(who) + said);
        }
    }

    private Task task(DelegationLine task) {
        return new Task(
                task.delegationId().value(),
                people.nameOf(task.to()),
                InEnglish.key(task.state()),
                InEnglish.delegation(task.state()),
                task.task(),
                task.wantedResult(),
                task.reportBack(),
                InEnglish.day(task.by()),
                Optional.ofNullable(task.reason()).orElse(""),
                Optional.ofNullable(task.report()).orElse(""),
                next(task));
    }

    private List<Note> lessons() {
        return plan.lessons().reversed().stream()
                .filter(line -> action.actionId().equals(line.actionId()))
                .map(line -> new Note(
                        InEnglish.lesson(line.kind()),
                        line.text(),
                        people.nameOf(line.recordedBy()),
                        InEnglish.moment(line.recordedAt())))
                .toList();
    }
}
