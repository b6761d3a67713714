package org.actionplan.query.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.query.english.FieldWords;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.Told;
import org.actionplan.query.history.ExplainedDiff;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Item;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.history.ComparisonShown.Cause;
import org.actionplan.query.page.history.ComparisonShown.Field;
import org.actionplan.query.page.history.ComparisonShown.Group;
import org.actionplan.query.page.history.ComparisonShown.Row;
import org.actionplan.query.page.history.ComparisonShown.Side;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.VersionLine;

/** Puts a comparison into words. */
public final class ComparisonWriter {

    /** A field that changed more often is told by its latest changes. */
    private static final int MOST = 5;

    private final Past past;
    private final People people;
    private final FieldWords words;

    public ComparisonWriter(Past past, People people) {
        this.past = past;
        this.people = people;
        this.words = new FieldWords(people);
    }

    public ComparisonShown write(ExplainedDiff diff) {
        var groups = Stream.of(
                        group("Changed", diff.changed(), diff),
                        group("Added", diff.added(), diff),
                        group("Not there any more", diff.removed(), diff))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new ComparisonShown(side(diff.from()), side(diff.to()), summary(diff), note(diff), groups);
    }

    private Side side(PlanView view) {
        var latest = view.version() == past.version() ? ", the latest" : "";
        var named = past.now().versions().stream()
                .filter(line -> line.version() == view.version())
                .map(VersionLine::name)
                .map(name -> ", named “" + name + "”")
                .collect(Collectors.joining());
        return new Side(
                "Version " + view.version() + latest + named + ": " + InEnglish.moment(view.recordedAt()),
                Addresses.planAtVersion(past.reference(), view.version()));
    }

    private static String summary(ExplainedDiff diff) {
        if (diff.items() == 0) {
            return "Nothing changed.";
        }
        return InEnglish.count(diff.items(), "part of the plan differs", "parts of the plan differ") + ": "
                + diff.changed().size() + " changed, " + diff.added().size() + " added, "
                + diff.removed().size() + " not there any more.";
    }

    private static String note(ExplainedDiff diff) {
        var from = diff.from().version();
        var to = diff.to().version();
        if (from > to) {
            return "You are comparing backwards: from a later version to an earlier one.";
        }
        return diff.items() == 0 && from < to ? "These two versions read the same." : "";
    }

    private Group group(String title, List<ExplainedDiff.ChangedItem> items, ExplainedDiff diff) {
        return new Group(
                title + " (" + items.size() + ")",
                items.stream().map(item -> row(item, diff)).toList());
    }

    private Row row(ExplainedDiff.ChangedItem item, ExplainedDiff diff) {
        var shared = shared(item.fields());
        return new Row(
                ItemLink.of(item.item(), past.reference()),
                causes(shared, item.item()),
                item.fields().stream()
                        .map(field -> new Field(
                                words.shown(field.change(), diff::from, diff::to),
                                causes(without(shared, field.because()), item.item())))
                        .toList());
    }

    /** What made every field of an item so, such as its creation, is told once. */
    private static List<HistoryLine> shared(List<ExplainedDiff.ChangedField> fields) {
        if (fields.size() < 2) {
            return List.of();
        }
        return fields.getFirst().because().stream()
                .filter(line ->
                        fields.stream().allMatch(field -> field.because().contains(line)))
                .toList();
    }

    private static List<HistoryLine> without(List<HistoryLine> told, List<HistoryLine> lines) {
        return lines.stream().filter(line -> !told.contains(line)).toList();
    }

    /** The latest of them, and where the others are. */
    private List<Cause> causes(List<HistoryLine> lines, Item item) {
        var earlier = Math.max(0, lines.size() - MOST);
        var causes = new ArrayList<Cause>();
        if (earlier > 0) {
            causes.add(new Cause(
                    InEnglish.count(earlier, "earlier change", "earlier changes"),
                    "",
                    Addresses.history(past.reference(), item.id())));
        }
        lines.stream().skip(earlier).map(this::cause).forEach(causes::add);
        return causes;
    }

    private Cause cause(HistoryLine line) {
        return new Cause(
                people.nameOf(line.actor()) + " " + Told.of(line.event())
                        + (line.broughtBy() == null
                                ? ""
                                : ", from " + line.broughtBy().name())
                        + ", " + InEnglish.shortMoment(line.recordedAt()),
                line.reason() == null ? "" : line.reason(),
                Addresses.planAtVersion(past.reference(), line.version()));
    }
}
