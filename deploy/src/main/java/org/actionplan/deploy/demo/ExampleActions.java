package org.actionplan.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionplan.api.plan.ActionCommand.CloseAction;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionCommand.HandOverAction;
import org.actionplan.api.plan.ActionCommand.MoveDueDate;
import org.actionplan.api.plan.ActionCommand.ReopenAction;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionCommand.WithdrawAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Horizon;

/** The actions of the example plan: each is put on the plan, then its own history is told. */
final class ExampleActions {

    private static final Map<String, Horizon> HORIZONS =
            Map.of("quick_win", Horizon.QUICK_WIN, "short", Horizon.SHORT_TERM, "long", Horizon.LONG_TERM);

    private final ExamplePlan file;
    private final String keeper;
    private final LocalDate start;

    ExampleActions(ExamplePlan file, String keeper) {
        this.file = file;
        this.keeper = keeper;
        this.start = file.entry("plan").day("start");
    }

    void tell(List<Step> steps) {
        var actions = file.entries("actions");
        actions.forEach(action -> steps.add(new Step(addedOn(action), keeper, create(action))));
        actions.forEach(action -> new OneAction(action, steps).tell());
    }

    /** Most were on the plan from the start; some came with a change. */
    private LocalDate addedOn(ExamplePlan action) {
        var change = action.textIfAny("added_by_change");
        return file.entries("changes").stream()
                .filter(one -> one.text("id").equals(change))
                .map(one -> one.day("date"))
                .findFirst()
                .orElse(start);
    }

    private static CreateAction create(ExamplePlan action) {
        return new CreateAction(
                ExampleStory.PLAN,
                ExampleStory.actionId(action.text("id")),
                action.text("title"),
                ExampleStory.person(action.text("owner")),
                action.day("due"),
                ExampleStory.objectiveId(action.text("objective")),
                action.text("task"),
                action.day("start"),
                HORIZONS.get(action.text("horizon")),
                action.text("expected"),
                null,
                action.text("resources"),
                String.join(", ", action.texts("findings")));
    }

    private List<String> evidence(ExamplePlan event) {
        Map<String, String> titles = file.entries("evidence").stream()
                .collect(Collectors.toMap(one -> one.text("id"), one -> one.text("title")));
        return event.texts("evidence").stream().map(titles::get).toList();
    }

    /** One action's history, with the owner and the day in force as they go along. */
    private final class OneAction {

        private final ActionId id;
        private final List<ExamplePlan> history;
        private final List<Step> steps;
        private String owner;
        private LocalDate due;

        OneAction(ExamplePlan action, List<Step> steps) {
            this.id = ExampleStory.actionId(action.text("id"));
            this.history = action.entries("history");
            this.steps = steps;
            this.owner = action.text("owner");
            this.due = action.day("due");
        }

        void tell() {
            history.forEach(this::tell);
        }

        private void tell(ExamplePlan event) {
            var day = event.day("date");
            var plan = ExampleStory.PLAN;
            switch (event.text("what")) {
                case "started" -> asOwner(day, new StartAction(plan, id, day));
                case "completed" -> asOwner(day, new CompleteAction(plan, id, day, event.textIfAny("note")));
                case "verified" ->
                    as(
                            event,
                            new CloseAction(
                                    plan, id, day, "The evidence was looked at and accepted.", evidence(event)));
                case "reopened" -> {
                    due = event.day("due");
                    as(event, new ReopenAction(plan, id, event.text("reason"), due));
                }
                case "due_moved" -> {
                    as(event, new MoveDueDate(plan, id, due, event.day("to"), event.text("reason")));
                    due = event.day("to");
                }
                case "owner_changed" -> {
                    var next = event.text("to");
                    as(
                            event,
                            new HandOverAction(
                                    plan,
                                    id,
                                    ExampleStory.person(owner),
                                    ExampleStory.person(next),
                                    event.text("reason")));
                    owner = next;
                }
                case "withdrawn" ->
                    as(
                            event,
                            new WithdrawAction(
                                    plan,
                                    id,
                                    event.text("reason"),
                                    ExampleStory.actionId(event.text("superseded_by"))));
                default -> throw new IllegalStateException("the example tells of " + event.text("what"));
            }
        }

        private void asOwner(LocalDate day, Object command) {
            steps.add(new Step(day, owner, command));
        }

        private void as(ExamplePlan event, Object command) {
            steps.add(new Step(event.day("date"), event.text("by"), command));
        }
    }
}
