package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds actions that stand on the open and on the closed tab, and references that several actions share. */
final class Duplicates {

    /** How many of the other places are told. */
    private static final int SHOWN = 5;

    static final String SECOND_LINE = "second line for an action that is on the closed tab";

    /** @param left second lines of actions, which are no actions of their own */
    record Sifted(List<Told> rows, List<Reading.NotAnAction> left) {}

    static Sifted sift(List<Told> rows, Tabs tabs) {
        Map<String, Told> closed = new HashMap<>();
        if (tabs.areApart()) {
            rows.stream()
                    .filter(told -> Tabs.isClosed(told.sheet()))
                    .forEach(told -> closed.putIfAbsent(key(told), told));
        }
        List<Told> kept = new ArrayList<>();
        List<Reading.NotAnAction> left = new ArrayList<>();
        Map<String, Told> second = new HashMap<>();
        for (var told : rows) {
            var twin = Tabs.isClosed(told.sheet()) ? null : closed.get(key(told));
            if (twin == null) {
                kept.add(told);
            } else {
                left.add(new Reading.NotAnAction(told.row().source(), SECOND_LINE));
                second.put(key(told), told);
            }
        }
        return new Sifted(
                kept.stream().map(told -> warned(told, second.get(key(told)))).toList(), left);
    }

    /** The reference with the title; without a reference also the service and the owner. */
    private static String key(Told told) {
        var row = told.row();
        var title = Plain.words(row.title());
        return row.sourceReference() != null
                ? Plain.words(row.sourceReference()) + "|" + title
                : "|" + title + "|" + Plain.words(row.owners().text()) + "|"
                        + Plain.words(row.fields().getOrDefault("service", "")) + "|"
                        + row.due().text() + "|" + Plain.words(row.fields().getOrDefault("finding", ""));
    }

    private static Told warned(Told told, @Nullable Told second) {
        if (second == null || !Tabs.isClosed(told.sheet())) {
            return told;
        }
        var open = word(second);
        var closed = word(told);
        return told.with(RowWarnings.with(
                told.row(),
                new Warning(
                        "on_two_tabs",
                        "status",
                        open + " on the open tab, " + closed + " on the closed tab",
                        "The action stands on two tabs, also at "
                                + second.row().source().where() + ": " + open + " on the open tab, " + closed
                                + " on the closed tab. The line on the closed tab is taken.")));
    }

    private static String word(Told told) {
        var word = told.row().statusWord();
        return word == null ? "no status" : word.strip();
    }

    static List<Told> sharedReferences(List<Told> rows) {
        Map<String, Set<String>> places = new HashMap<>();
        rows.forEach(told -> {
            if (told.row().sourceReference() != null) {
                var first = places.computeIfAbsent(told.row().sourceReference(), _ -> new LinkedHashSet<>());
                if (first.size() <= SHOWN) {
                    first.add(told.where());
                }
            }
        });
        return rows.stream().map(told -> shared(told, places)).toList();
    }

    private static Told shared(Told told, Map<String, Set<String>> places) {
        var reference = told.row().sourceReference();
        var others = places.getOrDefault(reference == null ? "" : reference, Set.of()).stream()
                .filter(where -> !where.equals(told.where()))
                .limit(SHOWN)
                .toList();
        if (reference == null || others.isEmpty()) {
            return told;
        }
        return told.with(RowWarnings.with(
                told.row(),
                new Warning(
                        "shared_source_ref",
                        "ref",
                        reference,
                        "The reference " + reference + " is also used at "
                                + String.join(", ", others)
                                + ". Each action gets a reference of its own here.")));
    }

    private Duplicates() {}
}
