package org.actionplan.deploy.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Belongs to processes that decide, in the roles {@code all} and {@code command}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(Deciding.InThisRole.class)
public @interface Deciding {

    /** Looks at {@code tracker.role} before there are any settings. */
    final class InThisRole implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !"query".equalsIgnoreCase(context.getEnvironment().getProperty("tracker.role"));
        }
    }
}
