package org.actionplan.api.plan;

import jakarta.validation.Valid;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.VisibleText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about what was learnt. */
public interface LessonCommand extends PlanCommand {

    /** Keeps a lesson, an issue met or a communication; without a kind it is a lesson. */
    record RecordLesson(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @MadeIfMissing @Valid LessonId lessonId,
            @VisibleText(max = Limits.TEXT) String text,
            @Valid @Nullable ActionId actionId,
            @Nullable LessonKind kind)
            implements LessonCommand {}
}
