package org.actionplan.query.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionplan.query.plan.PlanView;

/** What differs between two versions of a plan, each difference with the lines of history that made it so. */
public record ExplainedDiff(
        PlanView from, PlanView to, List<ChangedItem> added, List<ChangedItem> removed, List<ChangedItem> changed) {

    /** An item that came, went or reads differently. */
    public record ChangedItem(Item item, List<ChangedField> fields, List<HistoryLine> because) {}

    /** A field that reads differently. */
    public record ChangedField(FieldChange change, List<HistoryLine> because) {}

    /** What differs when one goes from one version to the other, which may be the earlier one. */
    public static ExplainedDiff between(Past past, long from, long to) {
        var before = past.at(from);
        var after = past.at(to);
        var diff = PlanDiff.between(before, after);
        var told = past.between(Math.min(from, to), Math.max(from, to)).stream()
                .collect(Collectors.groupingBy(line -> key(line.item())));
        return new ExplainedDiff(
                before,
                after,
                explained(diff.added(), told),
                explained(diff.removed(), told),
                explained(diff.changed(), told));
    }

    /** How many items differ. */
    public int items() {
        return added.size() + removed.size() + changed.size();
    }

    /** What stays the same when an item gets other words. */
    private static List<String> key(Item item) {
        return List.of(item.kind(), item.id());
    }

    private static List<ChangedItem> explained(
            List<PlanDiff.Changed> items, Map<List<String>, List<HistoryLine>> told) {
        return items.stream()
                .map(changed -> explained(changed, told.getOrDefault(key(changed.item()), List.of())))
                .toList();
    }

    private static ChangedItem explained(PlanDiff.Changed changed, List<HistoryLine> about) {
        var fields = changed.changes().stream()
                .map(change -> new ChangedField(change, causes(change, about)))
                .toList();
        return new ChangedItem(changed.item(), fields, about);
    }

    private static List<HistoryLine> causes(FieldChange wanted, List<HistoryLine> about) {
        return about.stream()
                .filter(line -> line.changes().stream()
                        .anyMatch(change -> change.field().equals(wanted.field())))
                .toList();
    }
}
