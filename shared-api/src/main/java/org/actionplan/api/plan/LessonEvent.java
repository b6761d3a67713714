package org.actionplan.api.plan;

import org.jspecify.annotations.Nullable;

/** What was learnt, met or told, kept for the next plan. */
public sealed interface LessonEvent extends PlanEvent {

    LessonId lessonId();

    record LessonRecorded(
            PlanId planId,
            LessonId lessonId,
            String text,
            @Nullable ActionId actionId,
            LessonKind kind) implements LessonEvent {}
}
