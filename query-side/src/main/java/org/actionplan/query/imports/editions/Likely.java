package org.actionplan.query.imports.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;

/** Which rows and actions have words that are much alike; of large files only those that share a rare word are compared. */
final class Likely {

    /** Words that are as much alike as this are taken for the same action, reworded. */
    private static final double MUCH_ALIKE = 0.8;

    /** Words that are as much alike as this are, if two of owner, day and place are the same. */
    private static final double ALIKE = 0.6;

    /** Words that are as much alike as this are worth a hint; words less alike are a doubt. */
    static final double SIMILAR = 0.4;

    /** A thousand new rows against a thousand actions are compared one by one, which takes about a second. */
    private static final long MOST_COMPARED = 1_000_000;

    /** A word that more actions have than this is not rare. */
    private static final int RARE = 40;

    /** If the best one is another row's, the next best may do; further ones would not. */
    private static final int BEST_OF_ROW = 5;

    record Pair(ReadRow row, ActionLine action, double likeness) {}

    private final Sameness words;
    private final SameOwner owners;

    Likely(Sameness words, SameOwner owners) {
        this.words = words;
        this.owners = owners;
    }

    /** Those that may be the same action, reworded, the most alike first. */
    List<Pair> best(List<ReadRow> rows, List<ActionLine> actions) {
        var comparable = comparable(rows, actions);
        return rows.stream()
                .flatMap(row -> pairs(row, comparable.apply(row), ALIKE)
                        .filter(this::isSameAction)
                        .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                        .limit(BEST_OF_ROW))
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .toList();
    }

    /** The action that a row reminds of most, for the rows and actions that are left. */
    Function<ReadRow, Optional<ActionLine>> similar(List<ReadRow> rows, List<ActionLine> actions) {
        var comparable = comparable(rows, actions);
        return row -> pairs(row, comparable.apply(row), SIMILAR)
                .max(Comparator.comparingDouble(Pair::likeness))
                .map(Pair::action);
    }

    double likeness(ReadRow row, ActionLine action) {
        var filed = action.filed();
        var now = words.likeness(row.title(), action.title());
        return filed == null || words.same(action.title(), filed.title())
                ? now
                : Math.max(now, words.likeness(row.title(), filed.title()));
    }

    private Stream<Pair> pairs(ReadRow row, List<ActionLine> actions, double atLeast) {
        return actions.stream()
                .filter(action -> mayBeAlike(row, action, atLeast))
                .map(action -> new Pair(row, action, likeness(row, action)))
                .filter(pair -> pair.likeness() >= atLeast);
    }

    private boolean mayBeAlike(ReadRow row, ActionLine action, double atLeast) {
        var filed = action.filed();
        return words.mayBeAlike(row.title(), action.title(), atLeast)
                || (filed != null && words.mayBeAlike(row.title(), filed.title(), atLeast));
    }

    private boolean isSameAction(Pair pair) {
        return pair.likeness() >= MUCH_ALIKE || agreements(pair.row(), pair.action()) > 1;
    }

    /** How many of owner, day and place the row and the action have in common. */
    private long agreements(ReadRow row, ActionLine action) {
        var filed = action.filed();
        var source = action.source();
        var owner = filed != null && !row.owners().text().isBlank() && owners.same(filed.ownerText(), row.owners());
        var day = row.due().last() != null
                && (row.due().last().equals(action.dueBy())
                        || (filed != null && row.due().last().equals(filed.due().last())));
        var place = source != null && source.where().equals(row.source().where());
        return Stream.of(owner, day, place).filter(agrees -> agrees).count();
    }

    private Function<ReadRow, List<ActionLine>> comparable(List<ReadRow> rows, List<ActionLine> actions) {
        if ((long) rows.size() * actions.size() <= MOST_COMPARED) {
            return _ -> actions;
        }
        var places = new HashMap<String, List<Integer>>();
        for (var place = 0; place < actions.size(); place++) {
            for (var word : wordsOf(actions.get(place))) {
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place);
            }
        }
        places.values().removeIf(same -> same.size() > RARE);
        return row -> wordsOf(row.title()).stream()
                .flatMap(word -> places.getOrDefault(word, List.of()).stream())
                .distinct()
                .sorted()
                .map(actions::get)
                .toList();
    }

    private Set<String> wordsOf(ActionLine action) {
        var filed = action.filed();
        var all = wordsOf(action.title());
        if (filed != null) {
            all.addAll(wordsOf(filed.title()));
        }
        return all;
    }

    private Set<String> wordsOf(String text) {
        return new HashSet<>(List.of(words.plain(text).split(" ")));
    }
}
