package org.actionplan.query.plan;

import java.time.Instant;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.jspecify.annotations.Nullable;

/** One thing that was learnt, met or told. */
public record LessonLine(
        LessonId lessonId,
        LessonKind kind,
        String text,
        @Nullable ActionId actionId,
        Instant recordedAt,
        PersonId recordedBy) {}
