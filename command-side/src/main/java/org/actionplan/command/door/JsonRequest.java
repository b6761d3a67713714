package org.actionplan.command.door;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.form.MadeIfMissing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a request's body into a record, strictly, field by field, so that every field that is wrong is named at once.
 * Nothing is taken from anywhere but the body, nothing is converted from one type to another.
 */
public final class JsonRequest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Looking records over again for each of thousands of rows would take longer than reading them. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return constructorOf(type);
        }
    };

    /** What can be chosen, by the words that stand for it in JSON. */
    private static final ClassValue<Map<String, Object>> CHOICES = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(each -> JSON.valueToTree(each).asString(), each -> each));
        }
    };

    private final Shape shape;

    public JsonRequest(Shape shape) {
        this.shape = shape;
    }

    /** The record that the body describes, complete and in shape. */
    <T extends Record> T read(Class<T> type, byte[] body) {
        var fields = parse(body);
        var problems = new ArrayList<Problem>();
        var request = record(type, fields, "", problems);
        var unread = withParents(problems);
        shape.problems(request).stream()
                .filter(problem -> !unread.contains(problem.field()))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return request;
    }

    /** The same for two bodies that say the same under the same command's name, whatever the order of their fields. */
    static String fingerprint(String command, byte[] body) {
        var inOrder = JSON.writeValueAsString(JSON.treeToValue(parse(body), Object.class));
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(command.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(inOrder.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode parse(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (JSON.readTree(text) instanceof ObjectNode fields) {
                return fields;
            }
            throw new Refused(Kind.MALFORMED, "body.not-an-object");
        } catch (CharacterCodingException e) {
            throw new Refused(Kind.MALFORMED, "body.not-utf8");
        } catch (JacksonException e) {
            throw new Refused(Kind.MALFORMED, "body.malformed");
        }
    }

    private static <T> T record(Class<T> type, ObjectNode fields, String place, List<Problem> problems) {
        var components = COMPONENTS.get(type);
        refuseUnknown(fields, components, place, problems);
        var values = components.stream()
                .map(component -> value(component, fields.get(component.getName()), place, problems))
                .toArray();
        return construct(type, values);
    }

    private static void refuseUnknown(
            ObjectNode fields, List<RecordComponent> components, String place, List<Problem> problems) {
        Set<String> known = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        for (var name : fields.propertyNames()) {
            if (!known.contains(name)) {
                problems.add(new Problem(place + Shape.step(name), "field.unknown"));
            }
        }
    }

    /** A field that could not be read is missing only because of that; so is a list with such an element. */
    private static Set<String> withParents(List<Problem> problems) {
        var places = new HashSet<String>();
        for (var problem : problems) {
            var place = problem.field();
            while (!place.isEmpty() && places.add(place)) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
        }
        return places;
    }

    private static @Nullable Object value(
            RecordComponent component, @Nullable JsonNode node, String place, List<Problem> problems) {
        var field = place + "/" + component.getName();
        if (node != null && !node.isNull()) {
            return convert(component.getGenericType(), node, field, problems);
        }
        if (component.getType() == boolean.class) {
            problems.add(new Problem(field, "field.required"));
            return false;
        }
        return component.isAnnotationPresent(MadeIfMissing.class) ? made(component.getType()) : null;
    }

    private static @Nullable Object convert(Type type, JsonNode node, String field, List<Problem> problems) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? entries(node, field, problems)
                    : elements(generic.getActualTypeArguments()[0], node, field, problems);
        }
        var problem = new Problem(field, "field.wrong-type");
        if (type == boolean.class) {
            return isTrue(node, problem, problems);
        }
        if (type instanceof Class<?> nested && Shape.isNested(nested)) {
            return node instanceof ObjectNode fields ? record(nested, fields, field, problems) : add(problem, problems);
        }
        if (type == Long.class) {
            return node.isIntegralNumber() && node.canConvertToLong() ? node.asLong() : add(problem, problems);
        }
        if (!node.isString()) {
            return add(problem, problems);
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(node.asString());
            }
            if (type == String.class) {
                return node.asString();
            }
            var value = choiceOrId((Class<?>) type, node);
            return value == null ? add(new Problem(field, "value.unknown"), problems) : value;
        } catch (DateTimeParseException e) {
            return add(new Problem(field, "day.impossible"), problems);
        } catch (JacksonException e) {
            return add(new Problem(field, "value.unknown"), problems);
        }
    }

    private static boolean isTrue(JsonNode node, Problem otherwise, List<Problem> problems) {
        if (!node.isBoolean()) {
            problems.add(otherwise);
        }
        return node.isBoolean() && node.asBoolean();
    }

    /** One of the words of an enumeration, letter for letter; or an id, whose form is looked at with all others. */
    private static @Nullable Object choiceOrId(Class<?> type, JsonNode node) {
        return type.isEnum() ? CHOICES.get(type).get(node.asString()) : JSON.treeToValue(node, type);
    }

    private static @Nullable Object elements(Type type, JsonNode node, String field, List<Problem> problems) {
        if (!node.isArray()) {
            return add(new Problem(field, "field.wrong-type"), problems);
        }
        var elements = new ArrayList<@Nullable Object>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(convert(type, node.get(i), field + "/" + i, problems));
        }
        return elements.contains(null) ? null : List.copyOf(elements);
    }

    /** Texts by names, in the order in which they were sent. */
    private static @Nullable Object entries(JsonNode node, String field, List<Problem> problems) {
        if (!node.isObject()) {
            return add(new Problem(field, "field.wrong-type"), problems);
        }
        var entries = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : node.properties()) {
            entries.put(
                    entry.getKey(),
                    convert(String.class, entry.getValue(), field + Shape.step(entry.getKey()), problems));
        }
        return entries.containsValue(null) ? null : Collections.unmodifiableMap(entries);
    }

    private static @Nullable Object add(Problem problem, List<Problem> problems) {
        problems.add(problem);
        return null;
    }

    private static Object made(Class<?> id) {
        try {
            return id.getMethod("next").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T construct(Class<T> type, @Nullable Object[] values) {
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
