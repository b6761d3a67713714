package org.actionplan.query.imports.editions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;
import org.jspecify.annotations.Nullable;

/**
 * Which row tells of which action: by our own reference, by the words with the file's reference or place, by the words
 * alone, by the file's reference, and last by words that are much alike, or alike with the same owner, day or place.
 * Each action is taken once.
 */
final class Matching {

    /** Words as different as this are of two actions, even if the file gives them one reference. */
    private static final double STRANGE = 0.2;

    /** What more rows or actions than this share is a theme or a chapter and no reference of one action. */
    private static final int SHARED_BY_MANY = 50;

    private final Sameness words;
    private final Likely likely;
    private final List<ReadRow> rows;
    private final List<ActionLine> actions;

    /** Two rows may hold the very same and are still two. */
    private final Map<ReadRow, ActionLine> found = new IdentityHashMap<>();

    private final Set<ActionLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Function<ReadRow, Optional<ActionLine>> similar = _ -> Optional.empty();

    private Matching(List<ReadRow> rows, List<ActionLine> actions, Sameness words, SameOwner owners) {
        this.rows = new ArrayList<>(rows);
        this.actions = new ArrayList<>(actions);
        this.words = words;
        this.likely = new Likely(words, owners);
    }

    static Matching of(List<ReadRow> rows, List<ActionLine> actions, Sameness words, SameOwner owners) {
        var matching = new Matching(rows, actions, words, owners);
        matching.pair(row -> reference(row.sourceReference()), action -> List.of(reference(action.ref())));
        matching.pairWithWords(row -> row.source().where(), Matching::place);
        matching.pairWithWords(row -> reference(row.sourceReference()), action -> reference(action.sourceReference()));
        matching.pairWithWords(_ -> "words", _ -> "words");
        matching.pairByReference();
        matching.pairEqualWordsInOrder();
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
        return similar.apply(row);
    }

    /** By something and the words together. */
    private void pairWithWords(Function<ReadRow, String> ofRow, Function<ActionLine, String> ofAction) {
        pair(
                row -> with(ofRow.apply(row), words.plain(row.title())),
                action -> titles(action).stream()
                        .map(title -> with(ofAction.apply(action), title))
                        .toList());
    }

    /** Takes those that have the same and share it with nothing else; what is empty is not the same. */
    private void pair(Function<ReadRow, String> ofRow, Function<ActionLine, List<String>> ofAction) {
        var having = grouped(rows, row -> List.of(ofRow.apply(row)));
        var asking = grouped(actions, ofAction);
        for (var action : actions) {
            var fitting = ofAction.apply(action).stream()
                    .flatMap(key -> having.getOrDefault(key, List.of()).stream())
                    .limit(2)
                    .toList();
            if (fitting.size() == 1
                    && asking.getOrDefault(ofRow.apply(fitting.getFirst()), List.of())
                                    .size()
                            == 1) {
                take(fitting.getFirst(), action);
            }
        }
        dropTaken();
    }

    private void pairByReference() {
        var having = grouped(rows, row -> List.of(reference(row.sourceReference())));
        var asking = grouped(actions, action -> List.of(reference(action.sourceReference())));
        having.forEach((reference, same) -> {
            var theirs = asking.getOrDefault(reference, List.of());
            if (same.size() <= SHARED_BY_MANY && theirs.size() <= SHARED_BY_MANY) {
                pairNotStrange(same, theirs);
            }
        });
        dropTaken();
    }

    private void pairNotStrange(List<ReadRow> same, List<ActionLine> theirs) {
        for (var row : same) {
            var fitting = theirs.stream()
                    .filter(action -> likely.likeness(row, action) > STRANGE)
                    .toList();
            if (fitting.size() == 1
                    && same.stream()
                                    .filter(other -> likely.likeness(other, fitting.getFirst()) > STRANGE)
                                    .count()
                            == 1) {
                take(row, fitting.getFirst());
            }
        }
    }

    /** Where several rows and actions have the very same words, their order decides. */
    private void pairEqualWordsInOrder() {
        var waiting = new HashMap<String, ArrayDeque<ActionLine>>();
        grouped(actions, this::titles).forEach((title, same) -> waiting.put(title, new ArrayDeque<>(same)));
        for (var row : rows) {
            var same = waiting.getOrDefault(words.plain(row.title()), new ArrayDeque<>());
            while (!same.isEmpty() && taken.contains(same.getFirst())) {
                same.removeFirst();
            }
            if (!same.isEmpty()) {
                take(row, same.removeFirst());
            }
        }
        dropTaken();
    }

    private void pairTheMostAlike() {
        for (var pair : likely.best(rows, actions)) {
            if (!found.containsKey(pair.row()) && !taken.contains(pair.action())) {
                take(pair.row(), pair.action());
            }
        }
        dropTaken();
        similar = likely.similar(rows, actions);
    }

    private void take(ReadRow row, ActionLine action) {
        found.put(row, action);
        taken.add(action);
    }

    private void dropTaken() {
        rows.removeIf(found::containsKey);
        actions.removeIf(taken::contains);
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, List<String>> by) {
        var groups = new LinkedHashMap<String, List<T>>();
        for (var one : all) {
            by.apply(one).stream()
                    .filter(key -> !key.isEmpty())
                    .forEach(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
        return groups;
    }

    private static String with(String something, String title) {
        return something.isEmpty() ? "" : something + "\n" + title;
    }

    private static String reference(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static String place(ActionLine action) {
        var source = action.source();
        return source == null ? "" : source.where();
    }

    /** What it is called now, and what the file called it. */
    private List<String> titles(ActionLine action) {
        var filed = action.filed();
        var now = words.plain(action.title());
        return filed == null
                ? List.of(now)
                : Stream.of(now, words.plain(filed.title())).distinct().toList();
    }
}
