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

/** Text as a file has it: it may be empty, but can be read and is within its limit. */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableText.Check.class)
public @interface ReadableText {

    String message() default "text.unreadable-characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The longest it may be, in characters. */
    int max();

    /** Leaves a missing text to the rule that it must be there. */
    final class Check implements ConstraintValidator<ReadableText, String> {

        private int max;
        private String message = "";

        @Override
        public void initialize(ReadableText limit) {
            max = limit.max();
            message = limit.message();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return Characters.isFine(text, max, 0, message, context);
        }
    }
}
