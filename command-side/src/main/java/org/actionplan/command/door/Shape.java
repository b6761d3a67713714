package org.actionplan.command.door;

import jakarta.validation.ConstraintViolation;
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
        return REQUIRED.get(command.getClass()).stream()
                .filter(component -> valueOf(component, command) == null)
                .map(component -> new InvalidFields.Problem("/" + component.getName(), "field.required"))
                .toList();
    }

    private static InvalidFields.Problem problem(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        violation.getPropertyPath().forEach(node -> {
            var index = node.getIndex();
            if (index != null) {
                pointer.append('/').append(index);
            } else if (!"value".equals(node.getName())) {
                pointer.append('/').append(node.getName());
            }
        });
        return new InvalidFields.Problem(pointer.toString(), violation.getMessage());
    }

    static @Nullable Object valueOf(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
