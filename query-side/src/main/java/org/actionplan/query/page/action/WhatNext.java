package org.actionplan.query.page.action;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Permissions;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can sensibly do with an action or a delegated task as it stands, the usual next step first. A page offers
 * this and no more; the rules themselves stay behind the door.
 */
public final class WhatNext {

    /** One thing that can be done: the command's name, which is its form's too, and what stands on the link. */
    public record Step(String command, String label) {}

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("start-action", "Start"),
            Map.entry("record-progress", "Record progress"),
            Map.entry("complete-action", "Record as completed"),
            Map.entry("close-action", "Check and close"),
            Map.entry("return-action", "Give back"),
            Map.entry("reopen-action", "Reopen"),
            Map.entry("delegate-task", "Delegate a task"),
            Map.entry("move-due-date", "Move the due date"),
            Map.entry("hand-over-action", "Hand over"),
            Map.entry("appoint-owner", "Appoint an owner"),
            Map.entry("promise-due-date", "Promise a due date"),
            Map.entry("reword-action", "Reword"),
            Map.entry("hold-action", "Put on hold"),
            Map.entry("resume-action", "Resume"),
            Map.entry("withdraw-action", "Withdraw"),
            Map.entry("accept-delegation", "Take it on"),
            Map.entry("decline-delegation", "Decline"),
            Map.entry("report-back", "Report back"));

    private static final Set<String> NEEDS_AN_OWNER =
            Set.of("start-action", "complete-action", "close-action", "hand-over-action");

    private WhatNext() {}

    /** What this actor can do with an action of a plan in this state. */
    public static List<Step> of(PlanState plan, ActionLine action, Actor actor) {
        return offered(plan, usual(action, actor), action.ownerId(), actor);
    }

    /** What this actor can do with a task that was delegated to them or, for a quality lead, to anybody. */
    public static List<Step> of(PlanState plan, DelegationLine delegation, Actor actor) {
        return offered(plan, usual(delegation), delegation.to(), actor);
    }

    /** Without an owner, finding one comes first, and what needs an owner is not offered; without a day, promising one. */
    private static Stream<String> usual(ActionLine action, Actor actor) {
        var usual = inState(action, actor)
                .map(command ->
                        action.dueBy() == null && command.equals("move-due-date") ? "promise-due-date" : command);
        if (action.ownerId() != null || !action.isOpen()) {
            return usual;
        }
        return Stream.concat(Stream.of("appoint-owner"), usual.filter(command -> !NEEDS_AN_OWNER.contains(command)));
    }

    private static Stream<String> inState(ActionLine action, Actor actor) {
        return switch (action.state()) {
            case NOT_STARTED ->
                Stream.of(
                        "start-action",
                        "delegate-task",
                        "record-progress",
                        "move-due-date",
                        "hand-over-action",
                        "reword-action",
                        "hold-action",
                        "withdraw-action");
            case IN_PROGRESS ->
                Stream.of(
                        "record-progress",
                        "complete-action",
                        "delegate-task",
                        "move-due-date",
                        "hand-over-action",
                        "reword-action",
                        "hold-action",
                        "withdraw-action");
            case ON_HOLD ->
                Stream.of(
                        "resume-action",
                        "record-progress",
                        "move-due-date",
                        "hand-over-action",
                        "reword-action",
                        "withdraw-action");
            case COMPLETED ->
                isDoer(action, actor)
                        ? Stream.of("return-action", "withdraw-action")
                        : Stream.of("close-action", "return-action", "withdraw-action");
            case CLOSED -> Stream.of("reopen-action");
            case WITHDRAWN -> Stream.of();
        };
    }

    private static Stream<String> usual(DelegationLine delegation) {
        return switch (delegation.state()) {
            case OFFERED -> Stream.of("accept-delegation", "decline-delegation");
            case ACCEPTED, REPORTED -> Stream.of("report-back");
            case DECLINED -> Stream.of();
        };
    }

    /** Completed is not closed: whoever did it does not check it. */
    private static boolean isDoer(ActionLine action, Actor actor) {
        var asker = actor.personId();
        return asker.equals(action.ownerId()) || asker.equals(action.completedBy());
    }

    private static List<Step> offered(PlanState plan, Stream<String> usual, @Nullable PersonId whose, Actor actor) {
        var isTheirs = actor.is(Role.QUALITY_LEAD) || actor.personId().equals(whose);
        if (plan == PlanState.CLOSED || !isTheirs) {
            return List.of();
        }
        return usual.filter(command -> mayAsk(command, actor))
                .map(command -> new Step(command, Objects.requireNonNull(LABELS.get(command))))
                .toList();
    }

    private static boolean mayAsk(String command, Actor actor) {
        return Permissions.mayAsk(Objects.requireNonNull(CommandNames.classOf(command)), actor);
    }
}
