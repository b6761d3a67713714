package org.actionplan.deploy.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.ReadableText;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;

/** Says in a schema what the constraints on a record say. */
final class Constraints {

    private Constraints() {}

    static Schema<Object> put(AnnotatedType type, Schema<Object> schema) {
        for (var limit : type.getAnnotations()) {
            put(limit, schema);
        }
        return schema;
    }

    private static void put(Annotation limit, Schema<Object> schema) {
        switch (limit) {
            case VisibleText text -> says(1, text.max(), schema);
            case ReadableText text -> schema.setMaxLength(text.max());
            case Reason _ -> says(Limits.REASON_AT_LEAST, Limits.REASON, schema);
            case PlanDay _ -> schema.setDescription("From " + PlanDay.FIRST + " to " + PlanDay.LAST + ".");
            case Pattern form -> schema.setPattern("^(?:" + form.regexp() + ")$");
            case Size size -> put(size, schema);
            case NotEmpty _ -> schema.setMinItems(1);
            case Min least -> schema.setMinimum(BigDecimal.valueOf(least.value()));
            case Email _ -> schema.setFormat("email");
            default -> {
                // says nothing about the form
            }
        }
    }

    private static void says(int atLeast, int atMost, Schema<Object> schema) {
        schema.setMinLength(atLeast);
        schema.setMaxLength(atMost);
        schema.setPattern("\\S");
    }

    private static void put(Size size, Schema<Object> schema) {
        if (schema.getTypes().contains("array")) {
            schema.setMinItems(size.min() == 0 ? null : size.min());
            schema.setMaxItems(size.max());
        } else if (schema.getTypes().contains("object")) {
            schema.setMaxProperties(size.max());
        } else {
            schema.setMinLength(size.min());
            schema.setMaxLength(size.max());
        }
    }
}
