package org.actionplan.query.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a plan: items that came, items that went, and items that read differently. */
record PlanDiff(List<Changed> added, List<Changed> removed, List<Changed> changed) {

    /** One item with the fields that differ. */
    record Changed(Item item, List<FieldChange> changes) {}

    static PlanDiff between(PlanView from, PlanView to) {
        var before = byId(from);
        var after = byId(to);
        var diff = new PlanDiff(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        after.forEach((id, found) -> diff.compare(before.get(id), found));
        before.forEach((id, found) -> {
            if (!after.containsKey(id)) {
                diff.removed.add(new Changed(found.item(), FieldChange.between(found.fields(), null)));
            }
        });
        return diff;
    }

    private void compare(Item.@Nullable Found then, Item.Found now) {
        if (then == null) {
            added.add(new Changed(now.item(), FieldChange.between(null, now.fields())));
            return;
        }
        var changes = FieldChange.between(then.fields(), now.fields());
        if (!changes.isEmpty()) {
            changed.add(new Changed(now.item(), changes));
        }
    }

    private static Map<String, Item.Found> byId(PlanView view) {
        var items = new LinkedHashMap<String, Item.Found>();
        Item.all(view)
                .forEach(found ->
                        items.put(found.item().kind() + " " + found.item().id(), found));
        return items;
    }
}
