package org.actionplan.deploy.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.actionplan.api.form.MadeIfMissing;
import org.jspecify.annotations.Nullable;

/** JSON schemas of records: what a request has to look like, and what an answer does look like. */
final class RecordSchemas {

    /** Names of records that say too little without the endpoint around them. */
    private static final Set<String> TOO_GENERAL = Set.of("Line", "Move", "Side");

    private static final Map<Class<?>, String> WORDS =
            Map.of(String.class, "string", boolean.class, "boolean", Boolean.class, "boolean");
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    private final Map<String, Schema<Object>> named = new TreeMap<>();

    /** Every record met so far, by the name under which others point at it. */
    Map<String, Schema<Object>> named() {
        return named;
    }

    /** What a body has to look like: nothing else in it, and everything that is neither optional nor made. */
    Schema<Object> request(Class<? extends Record> type) {
        var schema = object(type, true);
        schema.setAdditionalProperties(false);
        named.put(type.getSimpleName(), schema);
        return pointer(type.getSimpleName());
    }

    /** What an answer of this type looks like. */
    Schema<Object> answer(Type type) {
        return switch (type) {
            case ParameterizedType generic when isList(generic) -> array(answer(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic
            when generic.getRawType() == Map.class -> map(answer(generic.getActualTypeArguments()[1]));
            case ParameterizedType generic
            when generic.getRawType() instanceof Class<?> raw && raw.isRecord() -> listing(raw, generic);
            case Class<?> plain when plain.isRecord() && valueOf(plain) == null -> record(plain);
            case Class<?> plain -> simple(plain);
            default -> typed("object");
        };
    }

    private Schema<Object> record(Class<?> type) {
        var name = nameOf(type);
        if (!named.containsKey(name)) {
            named.put(name, new JsonSchema());
            named.put(name, object(type, false));
        }
        return pointer(name);
    }

    /** A generic record, spelt out in place: its one type parameter is that of the entries of its list. */
    private Schema<Object> listing(Class<?> raw, ParameterizedType generic) {
        var schema = object(raw, false);
        schema.addProperty("items", array(answer(generic.getActualTypeArguments()[0])));
        return schema;
    }

    private Schema<Object> object(Class<?> type, boolean asked) {
        var schema = typed("object");
        for (var component : type.getRecordComponents()) {
            if (field(type, component).isAnnotationPresent(JsonUnwrapped.class)) {
                var inner = object(component.getType(), asked);
                inner.getProperties().forEach(schema::addProperty);
                inner.getRequired().forEach(schema::addRequiredItem);
                continue;
            }
            schema.addProperty(component.getName(), property(component.getAnnotatedType(), asked));
            if (asked ? mustBeSent(component) : isAlwaysTold(type, component)) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    private Schema<Object> property(AnnotatedType type, boolean asked) {
        var schema = asked ? asked(type) : answer(type.getType());
        if (asked) {
            Constraints.put(type, schema);
        }
        return isNullable(type) ? orNull(schema) : schema;
    }

    private Schema<Object> asked(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            var arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 2 ? map(property(arguments[1], true)) : array(property(arguments[0], true));
        }
        return type.getType() instanceof Class<?> plain && plain.isRecord() && valueOf(plain) == null
                ? nested(plain)
                : answer(type.getType());
    }

    /** A record inside a request; answers may have one of the same name that is less strict. */
    private Schema<Object> nested(Class<?> type) {
        var name = type.getSimpleName() + "Sent";
        if (!named.containsKey(name)) {
            named.put(name, new JsonSchema());
            var schema = object(type, true);
            schema.setAdditionalProperties(false);
            named.put(name, schema);
        }
        return pointer(name);
    }

    private static Schema<Object> map(Schema<Object> values) {
        var schema = typed("object");
        schema.setAdditionalProperties(values);
        return schema;
    }

    private static Schema<Object> simple(Class<?> type) {
        if (NUMBERS.contains(type)) {
            return formatted("integer", "int64");
        }
        if (WORDS.containsKey(type)) {
            return typed(WORDS.get(type));
        }
        if (type == LocalDate.class || type == Instant.class) {
            return formatted("string", type == LocalDate.class ? "date" : "date-time");
        }
        if (type.isEnum()) {
            var schema = typed("string");
            Arrays.stream(type.getEnumConstants()).forEach(word -> schema.addEnumItemObject(wordOf((Enum<?>) word)));
            return schema;
        }
        var id = valueOf(type);
        return id == null ? new JsonSchema() : Constraints.put(id.getAnnotatedType(), typed("string"));
    }

    private static Object wordOf(Enum<?> constant) {
        try {
            var said = constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return said == null ? constant.name() : said.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean mustBeSent(RecordComponent component) {
        return !isNullable(component.getAnnotatedType()) && !component.isAnnotationPresent(MadeIfMissing.class);
    }

    private static boolean isAlwaysTold(Class<?> type, RecordComponent component) {
        return !field(type, component).isAnnotationPresent(JsonInclude.class);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isList(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
    }

    /** The one component that stands for the whole record, as ids have it. */
    private static @Nullable RecordComponent valueOf(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> field(type, component).isAnnotationPresent(JsonValue.class))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static AnnotatedElement field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Class<?> type) {
        var around = type.getEnclosingClass();
        return around != null && TOO_GENERAL.contains(type.getSimpleName())
                ? around.getSimpleName().replace("Endpoint", "") + type.getSimpleName()
                : type.getSimpleName();
    }

    static Schema<Object> typed(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    private static Schema<Object> formatted(String type, String format) {
        var schema = typed(type);
        schema.setFormat(format);
        return schema;
    }

    static Schema<Object> matching(String pattern) {
        var schema = typed("string");
        schema.setPattern(pattern);
        return schema;
    }

    static Schema<Object> pointer(String name) {
        var schema = new JsonSchema();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    static Schema<Object> array(Schema<Object> items) {
        var schema = typed("array");
        schema.setItems(items);
        return schema;
    }

    private static Schema<Object> orNull(Schema<Object> schema) {
        if (schema.get$ref() != null) {
            var either = new JsonSchema();
            either.addAnyOfItem(schema);
            either.addAnyOfItem(typed("null"));
            return either;
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
        }
        if (schema.getEnum() != null) {
            schema.addEnumItemObject(null);
        }
        return schema;
    }
}
