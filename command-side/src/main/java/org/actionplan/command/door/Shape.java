package org.actionplan.command.door;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.jspecify.annotations.Nullable;

/**
 * Whether a command is complete and every field has the right shape, whoever sent it. What is not {@code @Nullable} has
 * to be there; the constraints on the record say the rest.
 */
public final class Shape {

    /** Looking a record over again for every command would cost more than the check. */
    private static final ClassValue<List<RecordComponent>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(Shape::isRequired)
                    .toList();
        }
    };

    private static final ClassValue<Boolean> NESTED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && Arrays.stream(type.getDeclaredFields())
                            .noneMatch(field -> field.isAnnotationPresent(JsonValue.class));
        }
    };

    private final Validator validator;

    public Shape(Validator validator) {
        this.validator = validator;
    }

    void check(Object command) {
        var problems = problems(command);
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    List<InvalidFields.Problem> problems(Object command) {
        var problems = new ArrayList<>(missing(command));
        validator.validate(command).stream().map(Shape::problem).forEach(problems::add);
        return problems;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<InvalidFields.Problem> missing(Object command) {
        var missing = new ArrayList<InvalidFields.Problem>();
        Parts.of(
                command,
                (place, record) -> REQUIRED.get(record.getClass()).stream()
                        .filter(component -> valueOf(component, record) == null)
                        .map(component ->
                                new InvalidFields.Problem(place + "/" + component.getName(), "field.required"))
                        .forEach(missing::add));
        return missing;
    }

    /** Where the violation stands, as a JSON pointer; an id is one text there and has no parts. */
    private static InvalidFields.Problem problem(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append(step(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && !"value".equals(node.getName())) {
                pointer.append('/').append(node.getName());
            }
        });
        return new InvalidFields.Problem(pointer.toString(), violation.getMessage());
    }

    /** Whether a type has fields of its own in JSON; an id, which is one text there, has none. */
    static boolean isNested(Class<?> type) {
        return NESTED.get(type);
    }

    /** A name as one step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static @Nullable Object valueOf(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
