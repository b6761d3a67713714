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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that a plan can speak of: from 1 January 2000 to 31 December 2100. */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlanDay.Check.class)
public @interface PlanDay {

    String message() default "day.out-of-range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    LocalDate FIRST = LocalDate.of(2000, 1, 1);
    LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** Leaves a missing day to the rule that it must be there. */
    final class Check implements ConstraintValidator<PlanDay, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
        }
    }
}
