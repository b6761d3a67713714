package org.actionplan.query.imports.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;

/**
 * Which row tells of which action: by our own reference, by the words with the file's reference or place, by the words
 * alone, by the file's reference, and last by words that are much alike, or alike with the same owner, day or place.
 * Each action is taken once.
 */
final class Matching {

    /** Words that are as much alike as this are taken for the same action, reworded. */
    private static final double MUCH_ALIKE = 0.8;

    /** Words that are as much alike as this are, if two of owner, day and place are the same. */
    private static final double ALIKE = 0.6;

    /** Words as different as this are of two actions, even if the file gives them one reference. */
    private static final double STRANGE = 0.2;

    /** Words that are as much alike as this are worth a hint; words less alike are a doubt. */
    static final double SIMILAR = 0.4;

    private record Pair(ReadRow row, ActionLine action, double likeness) {}

    private final Sameness words;
    private final SameOwner owners;
    private final List<ReadRow> rows;
    private final List<ActionLine> actions;

    /** Two rows may hold the very same and are still two. */
    private final Map<ReadRow, ActionLine> found = new IdentityHashMap<>();

    private Matching(List<ReadRow> rows, List<ActionLine> actions, Sameness words, SameOwner owners) {
        this.rows = new ArrayList<>(rows);
        this.actions = new ArrayList<>(actions);
        this.words = words;
        this.owners = owners;
    }

    static Matching of(List<ReadRow> rows, List<ActionLine> actions, Sameness words, SameOwner owners) {
        var matching = new Matching(rows, actions, words, owners);
        matching.pair(Matching::hasOurReference);
        matching.pair((row, action) -> matching.samePlace(row, action) && matching.sameWords(row, action));
        matching.pair((row, action) -> sameReference(row, action) && matching.sameWords(row, action));
        matching.pair(matching::sameWords);
        matching.pair((row, action) -> sameReference(row, action) && matching.likeness(row, action) > STRANGE);
        matching.pairTheMostAlike();
        return matching;
    }

    Optional<ActionLine> action(ReadRow row) {
        return Optional.ofNullable(found.get(row));
    }

    /** Actions that no row tells of. */
    List<ActionLine> left() {
        return actions;
    }

    /** The action that a row without one reminds of most. */
    Optional<ActionLine> similar(ReadRow row) {
        return actions.stream()
                .map(action -> new Pair(row, action, likeness(row, action)))
                .filter(pair -> pair.likeness() >= SIMILAR)
                .max(Comparator.comparingDouble(Pair::likeness))
                .map(Pair::action);
    }

    /** Takes those that fit each other and nothing else. */
    private void pair(BiPredicate<ReadRow, ActionLine> test) {
        var ofRow = new IdentityHashMap<ReadRow, List<ActionLine>>();
        var ofAction = new IdentityHashMap<ActionLine, List<ReadRow>>();
        for (var row : rows) {
            for (var action : actions) {
                if (test.test(row, action)) {
                    ofRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(action);
                    ofAction.computeIfAbsent(action, _ -> new ArrayList<>()).add(row);
                }
            }
        }
        ofAction.forEach((action, fitting) -> {
            var row = fitting.getFirst();
            if (fitting.size() == 1 && ofRow.getOrDefault(row, List.of()).size() == 1) {
                take(row, action);
            }
        });
    }

    private void pairTheMostAlike() {
        var pairs = new ArrayList<Pair>();
        for (var row : rows) {
            for (var action : actions) {
                var likeness = likeness(row, action);
                if (likeness >= MUCH_ALIKE || likeness >= ALIKE && agreements(row, action) > 1) {
                    pairs.add(new Pair(row, action, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (var pair : pairs) {
            if (rows.stream().anyMatch(row -> row == pair.row())
                    && actions.stream().anyMatch(action -> action == pair.action())) {
                take(pair.row(), pair.action());
            }
        }
    }

    private void take(ReadRow row, ActionLine action) {
        found.put(row, action);
        rows.removeIf(other -> other == row);
        actions.removeIf(other -> other == action);
    }

    private static boolean hasOurReference(ReadRow row, ActionLine action) {
        return row.sourceReference() != null && row.sourceReference().strip().equalsIgnoreCase(action.ref());
    }

    private static boolean sameReference(ReadRow row, ActionLine action) {
        return row.sourceReference() != null
                && action.sourceReference() != null
                && row.sourceReference()
                        .strip()
                        .equalsIgnoreCase(action.sourceReference().strip());
    }

    private boolean samePlace(ReadRow row, ActionLine action) {
        var source = action.source();
        return source != null && Objects.equals(source.where(), row.source().where());
    }

    /** How many of owner, day and place the row and the action have in common. */
    private long agreements(ReadRow row, ActionLine action) {
        var filed = action.filed();
        var owner = filed != null && !row.owners().text().isBlank() && owners.same(filed.ownerText(), row.owners());
        var day = row.due().last() != null
                && (row.due().last().equals(action.dueBy())
                        || (filed != null && row.due().last().equals(filed.due().last())));
        return Stream.of(owner, day, samePlace(row, action))
                .filter(agrees -> agrees)
                .count();
    }

    private boolean sameWords(ReadRow row, ActionLine action) {
        var filed = action.filed();
        return words.same(row.title(), action.title()) || (filed != null && words.same(row.title(), filed.title()));
    }

    double likeness(ReadRow row, ActionLine action) {
        var filed = action.filed();
        var now = words.likeness(row.title(), action.title());
        return filed == null ? now : Math.max(now, words.likeness(row.title(), filed.title()));
    }
}
