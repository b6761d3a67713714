package org.actionplan.api.form;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Why something was changed: at least three visible characters, at most a thousand. */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reason.Check.class)
public @interface Reason {

    String message() default "reason.too-short";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves a missing reason to the rule that it must be there. */
    final class Check implements ConstraintValidator<Reason, String> {
        @Override
        public boolean isValid(@Nullable String reason, ConstraintValidatorContext context) {
            return Characters.isFine(reason, Limits.REASON, Limits.REASON_AT_LEAST, "reason.too-short", context);
        }
    }
}
