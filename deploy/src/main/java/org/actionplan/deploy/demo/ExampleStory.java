package org.actionplan.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.MilestoneCommand.AddMilestone;
import org.actionplan.api.plan.MilestoneCommand.ReachMilestone;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveCommand.CreateObjective;
import org.actionplan.api.plan.ObjectiveCommand.MoveObjective;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanId;

/**
 * The example plan told as what people asked, in the order of days. On one day, what is put on the plan comes before what
 * happens to it, and a version is named when the day's work is done.
 */
final class ExampleStory {

    static final PlanId PLAN = new PlanId("plan-AMB26");

    private static final String KEEPER = "QL";

    private final ExamplePlan file;
    private final ExamplePlan plan;
    private final LocalDate start;

    private ExampleStory(ExamplePlan file) {
        this.file = file;
        this.plan = file.entry("plan");
        this.start = plan.day("start");
    }

    static List<Step> steps(ExamplePlan file) {
        var story = new ExampleStory(file);
        var steps = new ArrayList<Step>();
        story.people(steps);
        story.plan(steps);
        story.objectives(steps);
        new ExampleActions(file, KEEPER).tell(steps);
        story.milestones(steps);
        story.changes(steps);
        story.lessons(steps);
        story.versions(steps);
        steps.sort(Comparator.comparing(Step::day)); // stable: one day keeps the order above
        return steps;
    }

    static PersonId person(String code) {
        return new PersonId("person-" + code.toLowerCase(Locale.ROOT));
    }

    private void people(List<Step> steps) {
        for (var role : file.entries("roles")) {
            var since = role.has("from") ? role.day("from") : start;
            var title = role.text("title");
            steps.add(new Step(since, KEEPER, new AddPerson(person(role.text("id")), title, title, null)));
        }
    }

    private void plan(List<Step> steps) {
        var scope = plan.entry("scope");
        steps.add(new Step(
                start,
                KEEPER,
                new CreatePlan(
                        PLAN,
                        plan.text("id"),
                        plan.text("title"),
                        file.entry("organisation").entry("service").text("name"),
                        plan.text("definition"),
                        scopeBefore(scope.texts("in")),
                        scope.texts("out"),
                        plan.text("driver").replace('_', ' '),
                        start,
                        plan.day("end"),
                        person(plan.text("manager")),
                        scope.texts("aligned_to"))));
    }

    /** The file holds the scope as it was in the end; its change tells what it was before. */
    private List<String> scopeBefore(List<String> now) {
        Map<String, String> earlier = file.entries("changes").stream()
                .filter(change -> change.text("kind").equals("scope_reworded"))
                .collect(Collectors.toMap(change -> change.text("to"), change -> change.text("from")));
        return now.stream().map(line -> earlier.getOrDefault(line, line)).toList();
    }

    private void objectives(List<Step> steps) {
        for (var objective : file.entries("objectives")) {
            steps.add(new Step(
                    start,
                    KEEPER,
                    new CreateObjective(
                            PLAN,
                            objectiveId(objective.text("id")),
                            objective.text("title"),
                            objective.text("statement"),
                            null,
                            person(objective.text("owner")),
                            objective.day("due_original"),
                            null)));
        }
    }

    private void milestones(List<Step> steps) {
        for (var milestone : file.entries("milestones")) {
            var id = new MilestoneId("milestone-" + milestone.text("id"));
            steps.add(new Step(
                    start,
                    KEEPER,
                    new AddMilestone(PLAN, id, milestone.text("title"), milestone.day("due"), null, null)));
            steps.add(new Step(
                    milestone.day("achieved"), KEEPER, new ReachMilestone(PLAN, id, milestone.day("achieved"), null)));
        }
    }

    private void changes(List<Step> steps) {
        for (var change : file.entries("changes")) {
            switch (change.text("kind")) {
                case "scope_reworded" -> {
                    var scope = plan.entry("scope");
                    step(
                            steps,
                            change,
                            new AdjustScope(PLAN, scope.texts("in"), scope.texts("out"), change.text("reason")));
                }
                case "objective_due_moved" -> {
                    var moved = file.entries("objectives").stream()
                            .filter(one -> change.text("what").startsWith(one.text("id") + " "))
                            .findFirst()
                            .orElseThrow();
                    step(
                            steps,
                            change,
                            new MoveObjective(
                                    PLAN,
                                    objectiveId(moved.text("id")),
                                    moved.day("due_original"),
                                    moved.day("due_current"),
                                    change.text("reason")));
                }
                default -> {} // told by the actions, or about things this plan does not hold
            }
        }
    }

    private static void step(List<Step> steps, ExamplePlan change, Object command) {
        steps.add(new Step(change.day("date"), change.text("by"), command));
    }

    private void lessons(List<Step> steps) {
        for (var lesson : file.entries("lessons")) {
            var from = lesson.text("from");
            var action = from.startsWith(plan.text("id")) ? actionId(from) : null;
            steps.add(new Step(
                    lesson.day("date"),
                    KEEPER,
                    new RecordLesson(
                            PLAN,
                            new LessonId("lesson-" + lesson.text("id")),
                            lesson.text("text"),
                            action,
                            LessonKind.LESSON)));
        }
    }

    private void versions(List<Step> steps) {
        for (var version : file.entries("versions")) {
            steps.add(new Step(
                    version.day("date"),
                    version.text("by"),
                    new NameVersion(PLAN, version.text("number"), version.text("note"), null)));
        }
    }

    static ActionId actionId(String ref) {
        return new ActionId("action-" + ref);
    }

    static ObjectiveId objectiveId(String code) {
        return new ObjectiveId("objective-" + code);
    }
}
