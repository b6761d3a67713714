package org.actionplan.command.door;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks through a command and the records in it, each with its place as a JSON pointer. */
final class Parts {

    /** Looking a record over again for every command would cost more than the walk. */
    private static final ClassValue<List<RecordComponent>> LEADING_ON = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == List.class || Shape.isNested(component.getType()))
                    .toList();
        }
    };

    private Parts() {}

    static void of(Object command, BiConsumer<String, Object> visitor) {
        walk("", command, visitor);
    }

    private static void walk(String place, Object record, BiConsumer<String, Object> visitor) {
        visitor.accept(place, record);
        for (var component : LEADING_ON.get(record.getClass())) {
            var inner = place + "/" + component.getName();
            switch (Shape.valueOf(component, record)) {
                case null -> {}
                case List<?> list -> walkAll(inner, list, visitor);
                case Object nested -> walk(inner, nested, visitor);
            }
        }
    }

    private static void walkAll(String place, List<?> list, BiConsumer<String, Object> visitor) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != null && Shape.isNested(list.get(i).getClass())) {
                walk(place + "/" + i, list.get(i), visitor);
            }
        }
    }
}
