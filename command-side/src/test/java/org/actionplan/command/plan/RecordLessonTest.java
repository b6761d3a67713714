package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.EARLY;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;

import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonKind;
import org.junit.jupiter.api.Test;

class RecordLessonTest {

    @Test
    void what_is_kept_is_a_lesson_unless_something_else_is_said() {
        after(planned())
                .asking(new RecordLesson(PLAN, EARLY, "Start with the night staff", null, null))
                .leadsTo(new LessonRecorded(PLAN, EARLY, "Start with the night staff", null, LessonKind.LESSON));
        after(planned())
                .asking(new RecordLesson(PLAN, EARLY, "Told the families", null, LessonKind.COMMUNICATION))
                .leadsTo(new LessonRecorded(PLAN, EARLY, "Told the families", null, LessonKind.COMMUNICATION));
    }

    @Test
    void a_lesson_may_be_about_an_action_of_the_plan() {
        after(planned(), audit())
                .asking(new RecordLesson(PLAN, EARLY, "Count first", AUDIT, null))
                .leadsTo(new LessonRecorded(PLAN, EARLY, "Count first", AUDIT, LessonKind.LESSON));
        after(planned())
                .asking(new RecordLesson(PLAN, EARLY, "Count first", AUDIT, null))
                .isRefused("action.unknown");
    }

    @Test
    void a_lesson_is_recorded_once() {
        after(planned(), new LessonRecorded(PLAN, EARLY, "Count first", null, LessonKind.LESSON))
                .asking(new RecordLesson(PLAN, EARLY, "Count first", null, null))
                .isRefused("lesson.already-recorded");
    }
}
