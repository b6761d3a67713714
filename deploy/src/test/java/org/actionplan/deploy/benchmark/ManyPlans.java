package org.actionplan.deploy.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneEvent.MilestoneReached;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;

/** The plans of a large organisation: each is created, worked, moved, noted on and mostly finished. */
final class ManyPlans {

    static final PersonId OWNER = new PersonId("person-amina");
    static final PersonId COLLEAGUE = new PersonId("person-ben");
    static final String NOTE =
            "Night staff on both floors have walked the route with the falls lead; two sensors moved";

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 5);
    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
    private static final int SIDE_BY_SIDE = 50;

    private ManyPlans() {}

    static List<PersonAdded> people() {
        return List.of(
                new PersonAdded(OWNER, "Amina Yusuf", "Night lead", null),
                new PersonAdded(COLLEAGUE, "Ben Okafor", "Deputy manager", null));
    }

    static PlanId plan(int number) {
        return new PlanId("plan-00000000-0000-4000-8000-%012d".formatted(number));
    }

    /** So many plans of so many events each, fifty of them going on side by side. */
    static void write(BulkLog log, int plans, int eventsEach) {
        people().forEach(person -> log.add("person", person.personId().value(), 0, FIRST, person));
        for (int first = 0; first < plans; first += SIDE_BY_SIDE) {
            var group = IntStream.range(first, Math.min(plans, first + SIDE_BY_SIDE))
                    .mapToObj(number -> life(number, eventsEach))
                    .toList();
            for (int sequence = 0; sequence < eventsEach; sequence++) {
                for (var life : group) {
                    write(log, life.get(sequence), sequence);
                }
            }
        }
    }

    /** One plan of so many events: a hundred or so actions, each noted on again and again over the years. */
    static void writeLongOne(BulkLog log, int number, int events) {
        var life = life(number, 700);
        var actions = life.stream()
                .filter(ActionCreated.class::isInstance)
                .map(event -> ((ActionCreated) event).actionId())
                .toList();
        for (int sequence = 0; sequence < events; sequence++) {
            var noted = actions.get(sequence % actions.size());
            var event = sequence < life.size()
                    ? life.get(sequence)
                    : new ProgressRecorded(
                            plan(number), noted, NOTE + ", visit " + sequence, Confidence.values()[sequence % 3]);
            write(log, event, sequence);
        }
    }

    private static void write(BulkLog log, PlanEvent event, int sequence) {
        log.add("plan", event.planId().value(), sequence, FIRST.plusSeconds(3_600L * sequence), event);
    }

    /** Of every hundred events 15 bring an action, 60 tell how the actions get on. */
    private static List<PlanEvent> life(int number, int length) {
        var plan = plan(number);
        var events = new ArrayList<PlanEvent>(length + 100);
        events.add(created(plan, number));
        for (int i = 0; i < 3; i++) {
            events.add(objective(plan, id(number, i)));
        }
        for (int chapter = 0; events.size() < length; chapter++) {
            chapter(plan, number * 100_000 + chapter * 100, events);
        }
        return events.subList(0, length);
    }

    private static void chapter(PlanId plan, int seed, List<PlanEvent> events) {
        var actions = IntStream.range(0, 15)
                .mapToObj(i -> new ActionId("action-" + id(seed, i)))
                .toList();
        actions.forEach(action -> events.add(action(plan, action, actions.indexOf(action))));
        actions.forEach(action -> events.add(new ActionStarted(plan, action, BEGUN.plusDays(7))));
        for (int i = 0; i < 2; i++) {
            actions.forEach(action -> events.add(new ProgressRecorded(plan, action, NOTE, Confidence.ON_TARGET)));
        }
        for (int i = 0; i < 3; i++) {
            events.add(milestone(plan, new MilestoneId("milestone-" + id(seed, i)), actions.get(i)));
        }
        actions.stream()
                .limit(7)
                .forEach(action -> events.add(new DueDateMoved(
                        plan, action, BEGUN.plusDays(60), BEGUN.plusDays(90), "Sensors come later than promised")));
        actions.stream()
                .limit(4)
                .forEach(action ->
                        events.add(new ActionHandedOver(plan, action, OWNER, COLLEAGUE, "Amina covers the day shift")));
        actions.stream()
                .limit(10)
                .forEach(action ->
                        events.add(new ActionCompleted(plan, action, BEGUN.plusDays(80), "Done on both floors")));
        actions.stream().limit(9).forEach(action -> events.add(closed(plan, action)));
        events.add(new MilestoneReached(plan, new MilestoneId("milestone-" + id(seed, 0)), BEGUN.plusDays(85), null));
        for (int i = 0; i < 2; i++) {
            events.add(new LessonRecorded(
                    plan, new LessonId("lesson-" + id(seed, i)), NOTE, actions.get(i), LessonKind.LESSON));
        }
    }

    private static String id(int seed, int number) {
        return "%08x-0000-4000-8000-%012d".formatted(seed, number);
    }

    private static PlanCreated created(PlanId plan, int number) {
        return new PlanCreated(
                plan,
                "FALLS-" + number,
                "Fewer falls at night, house " + number,
                "House " + number % 40,
                "Residents fall less often between 22:00 and 06:00",
                List.of("Night shift", "Both floors"),
                List.of("Day centre"),
                "Three falls in one week of December",
                BEGUN,
                BEGUN.plusDays(180),
                OWNER,
                List.of("Safe care"));
    }

    private static ObjectiveCreated objective(PlanId plan, String id) {
        return new ObjectiveCreated(
                plan,
                new ObjectiveId("objective-" + id),
                "Halve the falls at night",
                "From eight falls a month to four by the end of June",
                "Two of eight falls led to a stay in hospital",
                OWNER,
                BEGUN.plusDays(170),
                null);
    }

    private static ActionCreated action(PlanId plan, ActionId action, int number) {
        return new ActionCreated(
                plan,
                action,
                "FALLS-%02d".formatted(number + 1),
                "Walk the night route with every member of the night staff",
                OWNER,
                BEGUN.plusDays(60),
                null,
                "Both floors, each member of staff once, sensors checked on the way",
                BEGUN.plusDays(7),
                Horizon.SHORT_TERM,
                "Everybody knows where the sensors are",
                List.of("Signed sheet for every member of the night staff"),
                null,
                null);
    }

    private static MilestoneAdded milestone(PlanId plan, MilestoneId milestone, ActionId action) {
        return new MilestoneAdded(plan, milestone, "All night staff trained", BEGUN.plusDays(80), null, action);
    }

    private static ActionClosed closed(PlanId plan, ActionId action) {
        return new ActionClosed(plan, action, BEGUN.plusDays(95), "Seen on three night visits", List.of("Audit sheet"));
    }
}
