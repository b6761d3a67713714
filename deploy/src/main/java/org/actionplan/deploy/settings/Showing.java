package org.actionplan.deploy.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Belongs to processes that show, in the roles {@code all} and {@code query}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(Showing.InThisRole.class)
public @interface Showing {

    /** Looks at {@code tracker.role} before there are any settings. */
    final class InThisRole implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !"command".equalsIgnoreCase(context.getEnvironment().getProperty("tracker.role"));
        }
    }
}
