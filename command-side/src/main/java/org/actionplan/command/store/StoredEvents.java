package org.actionplan.command.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.actionplan.api.EventNames;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;

/**
 * Writes events as readable JSON under their logical names ({@link EventNames}) and reads them back, whatever has become
 * of the classes. Reading is lenient: what an old event has too much is passed over.
 */
public final class StoredEvents extends Jackson3Serializer {

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    private StoredEvents(Builder builder) {
        super(builder);
    }

    public static StoredEvents create() {
        return new StoredEvents(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        var event = EventNames.classOf(type.getName());
        return event == null ? super.resolveClassName(type) : event.getName();
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        var name = EventNames.nameOf(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name, getRevisionResolver().revisionOf(type));
    }

    /** A reader is costly to make and safe to share. */
    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }
}
