package org.actionplan.query.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field of an item that reads differently: its name as in the plan's JSON, and what stood there before and after. */
public record FieldChange(
        String field, @Nullable Object from, @Nullable Object to) {

    /** Fields that only follow from others, name the item itself, or hold items with a history of their own. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "ref",
            "timesMoved",
            "promisedBy",
            "delegations",
            "notes",
            "filed",
            "recordedAt",
            "recordedBy",
            "namedAt",
            "namedBy",
            "importedAt",
            "importedBy",
            "sha256",
            "shape");

    private static final ClassValue<List<RecordComponent>> COMPARED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents()).stream()
                    .filter(component -> !NOT_COMPARED.contains(component.getName()) && !isOwnId(type, component))
                    .peek(component -> component.getAccessor().setAccessible(true))
                    .toList();
        }
    };

    /** The fields of a kind of item that may read differently. */
    public static List<String> fields(Class<? extends Record> type) {
        return COMPARED.get(type).stream().map(RecordComponent::getName).toList();
    }

    /** What differs between two states of one item; a missing state has nothing in any field. */
    static List<FieldChange> between(@Nullable Record before, @Nullable Record after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        var type = Objects.requireNonNull(after == null ? before : after).getClass();
        var changes = new ArrayList<FieldChange>();
        for (var component : COMPARED.get(type)) {
            var from = value(component, before);
            var to = value(component, after);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(component.getName(), from, to));
            }
        }
        return changes;
    }

    /** An item's own id stands first; the same id further down points at another item. */
    private static boolean isOwnId(Class<?> type, RecordComponent component) {
        return component.getName().endsWith("Id")
                && component.getName().equals(type.getRecordComponents()[0].getName());
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Record record) {
        if (record == null) {
            return null;
        }
        try {
            var value = component.getAccessor().invoke(record);
            return value instanceof Collection<?> list && list.isEmpty() ? null : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
