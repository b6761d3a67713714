package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.InEnglish;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.plan.PlanScreen.Choice;
import org.actionplan.query.page.plan.PlanScreen.Column;
import org.actionplan.query.page.plan.PlanScreen.Counts;
import org.actionplan.query.page.plan.PlanScreen.Filters;
import org.actionplan.query.page.plan.PlanScreen.Group;
import org.actionplan.query.page.plan.PlanScreen.Grouping;
import org.actionplan.query.page.plan.PlanScreen.Lesson;
import org.actionplan.query.page.plan.PlanScreen.Section;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Puts a plan on one screen: what is open, grouped, sorted and filtered as the address says. */
final class PlanScreens {

    private static final String QUICK_WINS = "Quick wins";
    private static final String LONGER_TERM = "Longer-term actions";

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
                filters(open, shown.size()),
                columns(),
                groups(shown),
                Timeline.of(plan.milestones(), today),
                lessons(),
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

    private Filters filters(List<ActionLine> open, int shown) {
        var choices = List.of(
                new Choice("owner", "Owner", filter.value("owner"), owners(open)),
                new Choice("objective", "Objective", filter.value("objective"), objectives()),
                new Choice("horizon", "Time frame", filter.value("horizon"), horizons()),
                new Choice("state", "State", filter.value("state"), states()));
        var kept = Stream.of("group", "sort", "order", "at", "version", "since")
                .filter(name -> !filter.value(name).isEmpty())
                .map(name -> Option.of(name, filter.value(name)))
                .toList();
        var words = shown == open.size()
                ? InEnglish.count(shown, "open action", "open actions")
                : shown + " of " + InEnglish.count(open.size(), "open action", "open actions");
        return new Filters(filter.path(), choices, filter.value("text"), groupings(), kept, filter.isNarrow(), words);
    }

    private List<Option> owners(List<ActionLine> open) {
        return open.stream()
                .map(ActionLine::ownerId)
                .distinct()
                .map(owner -> Option.of(owner.value(), people.nameOf(owner)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> objectives() {
        return plan.objectives().stream()
                .map(line -> Option.of(line.objectiveId().value(), line.title()))
                .toList();
    }

    private static List<Option> horizons() {
        return Arrays.stream(Horizon.values())
                .map(each -> Option.of(InEnglish.key(each), InEnglish.horizon(each)))
                .toList();
    }

    private static List<Option> states() {
        var open = Arrays.stream(ActionState.values())
                .filter(ActionState::isOpen)
                .map(each -> Option.of(InEnglish.key(each), InEnglish.state(each)));
        return Stream.concat(Stream.of(Option.of(PlanFilter.OVERDUE, "Overdue")), open)
                .toList();
    }

    private List<Grouping> groupings() {
        return List.of(
                grouping("Objective", PlanFilter.BY_OBJECTIVE),
                grouping("Quick wins and longer term", PlanFilter.BY_HORIZON),
                grouping("Owner", PlanFilter.BY_OWNER));
    }

    private Grouping grouping(String words, String by) {
        return new Grouping(words, filter.with("group", by), filter.grouping().equals(by));
    }

    private List<Column> columns() {
        return List.of(
                column("Reference", "ref"),
                new Column("Action", "", null),
                column("Owner", "owner"),
                column("Due by", "due"),
                column("State", "state"),
                new Column("Open or closed", "", null));
    }

    private Column column(String words, String order) {
        var direction = !filter.order().equals(order) ? null : filter.isDescending() ? "descending" : "ascending";
        return new Column(words, filter.sortedBy(order), direction);
    }

    private List<Group> groups(List<ActionLine> shown) {
        return switch (filter.grouping()) {
            case PlanFilter.BY_HORIZON -> grouped(shown, PlanScreens::reach);
            case PlanFilter.BY_OWNER -> grouped(shown, line -> people.nameOf(line.ownerId()));
            default -> byObjective(shown);
        };
    }

    private static String reach(ActionLine line) {
        return line.horizon() == Horizon.QUICK_WIN ? QUICK_WINS : LONGER_TERM;
    }

    private List<Group> grouped(List<ActionLine> shown, Function<ActionLine, String> title) {
        var lines = shown.stream().collect(Collectors.groupingBy(title, TreeMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        lines.forEach((name, members) ->
                groups.add(new Group(name, "", "", List.of(new Section("", rows(members))), "")));
        if (filter.grouping().equals(PlanFilter.BY_HORIZON)) {
            return groups.reversed();
        }
        return groups;
    }

    private List<Group> byObjective(List<ActionLine> shown) {
        var groups = new ArrayList<Group>();
        for (var objective : plan.objectives()) {
            var members = shown.stream()
                    .filter(line -> objective.objectiveId().equals(line.objectiveId()))
                    .toList();
            if (!members.isEmpty() || filter.showsEmpty(objective)) {
                groups.add(new Group(
                        objective.title(), about(objective), move(objective), sections(members), done(objective)));
            }
        }
        var others = shown.stream().filter(line -> line.objectiveId() == null).toList();
        if (!others.isEmpty()) {
            var title = plan.objectives().isEmpty() ? "Actions" : "Actions without an objective";
            groups.add(new Group(title, "", "", sections(others), ""));
        }
        return groups;
    }

    private String about(ObjectiveLine objective) {
        var said = new ArrayList<String>();
        said.add(objective.statement());
        if (objective.dueBy() != null) {
            said.add("By " + InEnglish.day(objective.dueBy())
                    + (objective.dueBy().equals(objective.promisedBy())
                            ? "."
                            : ", first promised " + InEnglish.dayIfAny(objective.promisedBy()) + "."));
        }
        if (objective.ownerId() != null) {
            said.add("Owner: " + people.nameOf(objective.ownerId()) + ".");
        }
        return String.join(" ", said);
    }

    private String move(ObjectiveLine objective) {
        return Addresses.plan(plan) + "/objectives/" + objective.objectiveId() + "/move-objective";
    }

    /** Quick wins stand apart where there are both kinds. */
    private List<Section> sections(List<ActionLine> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        var reaches = members.stream().collect(Collectors.groupingBy(PlanScreens::reach));
        return reaches.size() == 1
                ? List.of(new Section("", rows(members)))
                : Stream.of(QUICK_WINS, LONGER_TERM)
                        .map(reach -> new Section(reach, rows(reaches.getOrDefault(reach, List.of()))))
                        .toList();
    }

    /** What is said of an objective without open actions. */
    private String done(ObjectiveLine objective) {
        var closed = plan.actions().stream()
                .filter(line -> objective.objectiveId().equals(line.objectiveId()) && !line.isOpen())
                .count();
        return closed == 0 ? "No action yet." : "No open action, " + closed + " closed or withdrawn.";
    }

    private List<ActionRow> rows(List<ActionLine> lines) {
        return lines.stream()
                .sorted(filter.comparator(line -> people.nameOf(line.ownerId())))
                .map(line -> ActionRow.of(opened, line, people, mark(line)))
                .toList();
    }

    private String mark(ActionLine line) {
        if (since == null) {
            return "";
        }
        ActionId id = line.actionId();
        return since.action(id)
                .map(then -> Objects.equals(then, line) ? "" : "Changed")
                .orElse("New");
    }
}
