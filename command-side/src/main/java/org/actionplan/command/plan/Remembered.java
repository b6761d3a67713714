package org.actionplan.command.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered under each id, never changed but remembered anew with one entry more. Most of it is shared with what
 * it was before: a file brings thousands of actions in one act, and copying everything for each would take seconds.
 */
final class Remembered<K, V> {

    private static final int PARTS = 128;

    private final Map<K, V>[] parts;
    private final int size;

    private Remembered(Map<K, V>[] parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    static <K, V> Remembered<K, V> nothing() {
        var parts = new Map[PARTS];
        Arrays.fill(parts, Map.of());
        return new Remembered<K, V>(parts, 0);
    }

    int size() {
        return size;
    }

    boolean has(K key) {
        return parts[partOf(key)].containsKey(key);
    }

    @Nullable
    V get(K key) {
        return parts[partOf(key)].get(key);
    }

    Stream<V> values() {
        return Arrays.stream(parts).flatMap(part -> part.values().stream());
    }

    Remembered<K, V> with(K key, V value) {
        var changed = new HashMap<>(parts[partOf(key)]);
        var added = changed.put(key, value) == null ? 1 : 0;
        var next = parts.clone();
        next[partOf(key)] = changed;
        return new Remembered<>(next, size + added);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remembered<?, ?> same && Arrays.equals(parts, same.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }

    private static int partOf(Object key) {
        return Math.floorMod(key.hashCode(), PARTS);
    }
}
