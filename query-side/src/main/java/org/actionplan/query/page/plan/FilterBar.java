package org.actionplan.query.page.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.plan.PlanScreen.Choice;
import org.actionplan.query.page.plan.PlanScreen.Column;
import org.actionplan.query.page.plan.PlanScreen.Filters;
import org.actionplan.query.page.plan.PlanScreen.Grouping;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanView;

/** What the actions of a plan can be chosen, grouped and sorted by, and what is chosen. */
record FilterBar(PlanView plan, PlanFilter filter, People people) {

    Filters filters(List<ActionLine> open, int shown) {
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
        var known = open.stream()
                .map(ActionLine::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .map(owner -> Option.of(owner.value(), people.nameOf(owner)))
                .sorted(Comparator.comparing(Option::label));
        var nobody = open.stream().anyMatch(line -> line.ownerId() == null)
                ? Stream.of(Option.of(PlanFilter.NOBODY, OwnerAndDay.NOBODY_YET))
                : Stream.<Option>empty();
        return Stream.concat(nobody, known).toList();
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

    List<Column> columns() {
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
}
