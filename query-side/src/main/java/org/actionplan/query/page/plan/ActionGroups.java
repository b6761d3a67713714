package org.actionplan.query.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Horizon;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.page.plan.PlanScreen.Group;
import org.actionplan.query.page.plan.PlanScreen.Section;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** The actions that are shown, in the groups that the address asks for. */
record ActionGroups(
        OpenedPlan opened,
        PlanFilter filter,
        People people,
        @Nullable PlanView since) {

    private static final String QUICK_WINS = "Quick wins";
    private static final String LONGER_TERM = "Longer-term actions";

    List<Group> of(List<ActionLine> shown) {
        return switch (filter.grouping()) {
            case PlanFilter.BY_HORIZON -> grouped(shown, ActionGroups::reach);
            case PlanFilter.BY_OWNER -> grouped(shown, line -> OwnerAndDay.owner(line, people));
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
        for (var objective : plan().objectives()) {
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
            var title = plan().objectives().isEmpty() ? "Actions" : "Actions without an objective";
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
        return Addresses.plan(plan()) + "/objectives/" + objective.objectiveId() + "/move-objective";
    }

    /** Quick wins stand apart where there are both kinds. */
    private List<Section> sections(List<ActionLine> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        var reaches = members.stream().collect(Collectors.groupingBy(ActionGroups::reach));
        return reaches.size() == 1
                ? List.of(new Section("", rows(members)))
                : Stream.of(QUICK_WINS, LONGER_TERM)
                        .map(reach -> new Section(reach, rows(reaches.getOrDefault(reach, List.of()))))
                        .toList();
    }

    /** What is said of an objective without open actions. */
    private String done(ObjectiveLine objective) {
        var closed = plan().actions().stream()
                .filter(line -> objective.objectiveId().equals(line.objectiveId()) && !line.isOpen())
                .count();
        return closed == 0 ? "No action yet." : "No open action, " + closed + " closed or withdrawn.";
    }

    private List<ActionRow> rows(List<ActionLine> lines) {
        return lines.stream()
                .sorted(filter.comparator(line -> OwnerAndDay.owner(line, people)))
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

    private PlanView plan() {
        return opened.view();
    }
}
