package org.actionplan.command.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanId;

/**
 * What a later edition of a file changes about one action, as somebody accepted it.
 *
 * @param now how the action stands before the edition comes in
 */
record ActionInEdition(PlanId planId, ImportedFile file, EditionChange change, ActionFact now) {

    private static final String MOVED = "import.moved-meanwhile";

    /** Why it cannot be; each {@code from} has to be what its author saw. */
    Stream<Problem> problems(String field) {
        return Stream.of(
                        problem(movesDay() && !Objects.equals(change.dueFrom(), now.dueBy()), "/dueFrom", MOVED),
                        problem(movesDay() && Objects.equals(change.dueTo(), now.dueBy()), "/dueTo", "action.same-day"),
                        problem(
                                changesOwner() && !Objects.equals(change.ownerFrom(), now.owner()),
                                "/ownerFrom",
                                MOVED),
                        problem(
                                changesOwner() && Objects.equals(change.ownerTo(), now.owner()),
                                "/ownerTo",
                                "action.same-owner"),
                        problem(change.stateTo() != null && change.stateFrom() != now.state(), "/stateFrom", MOVED),
                        problem(needsOpen() && !isOpenOnTheWay(), "/actionId", "action.not-open"),
                        problem(change.withdraw() && !state().isOpen(), "/withdraw", "action.not-open"))
                .flatMap(found -> found)
                .map(problem -> new Problem(field + problem.field(), problem.code()));
    }

    /** A closed action that the edition opens again has to be open before anything else of it can change. */
    List<ActionEvent> events() {
        var state = reported();
        var first = now.state().isOpen() ? Stream.<ActionEvent>empty() : state;
        var last = now.state().isOpen() ? state : Stream.<ActionEvent>empty();
        return Stream.of(first, day(), owner(), words(), last, notes(), withdrawn(), Stream.of(foundAgain()))
                .<ActionEvent>flatMap(events -> events)
                .toList();
    }

    private Stream<ActionEvent> day() {
        var to = change.dueTo();
        if (to == null) {
            return Stream.empty();
        }
        var from = now.dueBy();
        return Stream.of(
                from == null
                        ? new DueDatePromised(planId, change.actionId(), to, why())
                        : new DueDateMoved(planId, change.actionId(), from, to, why()));
    }

    private Stream<ActionEvent> owner() {
        var to = change.ownerTo();
        if (to == null) {
            return Stream.empty();
        }
        var from = now.owner();
        return Stream.of(
                from == null
                        ? new OwnerAppointed(planId, change.actionId(), to, why())
                        : new ActionHandedOver(planId, change.actionId(), from, to, why()));
    }

    private Stream<ActionEvent> words() {
        if (!rewords()) {
            return Stream.empty();
        }
        return Stream.of(new ActionReworded(
                planId,
                change.actionId(),
                now.title(),
                Objects.requireNonNullElse(change.newTitle(), now.title()),
                now.task(),
                change.newTask() == null ? now.task() : change.newTask(),
                why()));
    }

    private Stream<ActionEvent> reported() {
        if (change.stateTo() == null && change.confidenceTo() == null) {
            return Stream.empty();
        }
        return Stream.of(new ActionReported(
                planId,
                change.actionId(),
                file.importId(),
                now.state(),
                state(),
                change.statusWord(),
                change.confidenceTo(),
                change.completedOn(),
                change.checkedOn(),
                change.checkedBy()));
    }

    private Stream<ActionEvent> notes() {
        return change.notes().stream()
                .map(note ->
                        new ProgressReported(planId, change.actionId(), file.importId(), note.text(), note.when()));
    }

    private Stream<ActionEvent> withdrawn() {
        return change.withdraw()
                ? Stream.of(new ActionWithdrawn(planId, change.actionId(), file.name() + " no longer has it", null))
                : Stream.empty();
    }

    private ActionFoundAgain foundAgain() {
        return new ActionFoundAgain(
                planId,
                change.actionId(),
                file.importId(),
                change.source(),
                change.title(),
                change.ownerText(),
                change.due(),
                change.state(),
                change.statusWord());
    }

    private String why() {
        return "As " + file.name() + " says";
    }

    private boolean movesDay() {
        return change.dueTo() != null;
    }

    private boolean changesOwner() {
        return change.ownerTo() != null;
    }

    private boolean rewords() {
        return change.newTitle() != null || change.newTask() != null;
    }

    private boolean needsOpen() {
        return movesDay() || changesOwner() || rewords();
    }

    private boolean isOpenOnTheWay() {
        return now.state().isOpen() || state().isOpen();
    }

    /** How the action stands after what the edition says of it. */
    private ActionState state() {
        return change.stateTo() == null ? now.state() : change.stateTo();
    }

    private static Stream<Problem> problem(boolean isOne, String field, String code) {
        return isOne ? Stream.of(new Problem(field, code)) : Stream.empty();
    }
}
