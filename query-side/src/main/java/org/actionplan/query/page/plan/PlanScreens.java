package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.plan.PlanScreen.Counts;
import org.actionplan.query.page.plan.PlanScreen.Lesson;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Puts a plan on one screen: what is open, grouped, sorted and filtered as the address says. */
final class PlanScreens {

    private final OpenedPlan opened;
    private final PlanView plan;
    private final LocalDate today;
    private final PlanFilter filter;
    private final People people;
    private final @Nullable PlanView since;

    /** @param since the version whose differences from this one are marked; null marks nothing */
    PlanScreens(OpenedPlan opened, PlanFilter filter, People people, @Nullable PlanView since) {
        this.opened = opened;
        this.plan = opened.view();
        this.today = opened.day();
        this.filter = filter;
        this.people = people;
        this.since = since;
    }

    PlanScreen drawn(Actor reader) {
        var isPast = opened.isPast();
        var mayKeep = !isPast && reader.is(Role.QUALITY_LEAD);
        var head = plan.plan();
        var open = openActions();
        var bar = new FilterBar(plan, filter, people);
        var groups = new ActionGroups(opened, filter, people, since);
        var shown = open.stream().filter(line -> filter.shows(line, today)).toList();
        return new PlanScreen(
                head.reference(),
                head.title(),
                head.service(),
                head.state() == PlanState.OPEN ? "Open" : "Closed",
                plan.version(),
                InEnglish.moment(plan.recordedAt()),
                isPast,
                isPast ? null : String.valueOf(plan.version()),
                since == null ? null : "Marked: what changed since version " + since.version(),
                head.purpose(),
                head.scopeIn(),
                head.scopeOut(),
                facts(),
                counts(),
                bar.filters(open, shown.size()),
                bar.columns(),
                groups.of(shown),
                Timeline.of(plan.milestones(), today),
                lessons(),
                plan.imports().stream().map(line -> FileShown.of(line, people)).toList(),
                mayKeep && head.state() == PlanState.OPEN,
                mayKeep && head.state() == PlanState.CLOSED);
    }

    private List<ActionLine> openActions() {
        return plan.actions().stream().filter(ActionLine::isOpen).toList();
    }

    private List<String> facts() {
        var head = plan.plan();
        var facts = new ArrayList<String>();
        if (head.managerId() != null) {
            facts.add("Kept by " + people.nameOf(head.managerId()));
        }
        if (head.trigger() != null) {
            facts.add("Why now: " + head.trigger());
        }
        if (head.startsOn() != null) {
            facts.add("Starts " + InEnglish.day(head.startsOn()));
        }
        if (head.reviewOn() != null) {
            facts.add("To be reviewed on " + InEnglish.day(head.reviewOn()));
        }
        if (!head.alignedTo().isEmpty()) {
            facts.add("Serves: " + String.join("; ", head.alignedTo()));
        }
        return facts;
    }

    private List<Lesson> lessons() {
        return plan.lessons().reversed().stream().map(this::lesson).toList();
    }

    private Lesson lesson(LessonLine line) {
        var action = Optional.ofNullable(line.actionId()).flatMap(plan::action);
        return new Lesson(
                InEnglish.lesson(line.kind()),
                line.text(),
                action.map(ActionLine::ref).orElse(""),
                action.map(about -> Addresses.action(plan, about) + opened.carried())
                        .orElse(""),
                people.nameOf(line.recordedBy()),
                InEnglish.moment(line.recordedAt()));
    }

    private Counts counts() {
        var actions = plan.actions();
        return new Counts(
                actions.stream().filter(ActionLine::isOpen).count(),
                actions.stream().filter(line -> line.isOverdue(today)).count(),
                actions.stream()
                        .filter(line -> line.state() == ActionState.COMPLETED)
                        .count(),
                actions.stream().filter(line -> !line.isOpen()).count(),
                filter.with("state", PlanFilter.OVERDUE),
                filter.with("state", InEnglish.key(ActionState.COMPLETED)));
    }
}
