package org.actionplan.query.page.lesson;

import java.util.List;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;

/** Asks what was learnt, met or told; nobody is blamed in it. */
record RecordLessonForm(AboutPlan about) implements CommandForm {

    private static final List<Option> KINDS = List.of(
            kind(LessonKind.LESSON, "What you would do again, or differently"),
            kind(LessonKind.ISSUE, "What got in the way"),
            kind(LessonKind.COMMUNICATION, "Who was told what. For example, relatives at the summer meeting"));

    @Override
    public FormPage ask() {
        return about.form("lessons/new", "Keep a lesson, an issue or a communication")
                .intro("Write what would help the next person. Leave out who made a mistake, and the names of people"
                        + " you support.")
                .choice("kind", "What is it?", "", KINDS)
                .missing("Choose what it is")
                .filled(InEnglish.key(LessonKind.LESSON))
                .text(
                        "text",
                        "In your words",
                        "For example, start with the night staff; they knew why the bells rang late.")
                .missing("Write down what was learnt, met or told")
                .select("actionId", "Which action is it about?", "", about.actions())
                .optional()
                .filled(about.chosenAction()
                        .map(action -> action.actionId().value())
                        .orElse(null))
                .button("Keep it", back());
    }

    @Override
    public RecordLesson read(Typed typed) {
        return new RecordLesson(
                about.planId(),
                LessonId.next(),
                typed.text("text"),
                typed.read("actionId", ActionId::new),
                typed.oneOf("kind", LessonKind.class));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(back());
    }

    /** Whoever came from an action goes back there. */
    private String back() {
        return about.chosenAction()
                .map(action -> Addresses.action(about.plan(), action))
                .orElse(about.page());
    }

    private static Option kind(LessonKind kind, String explained) {
        return new Option(InEnglish.key(kind), InEnglish.lesson(kind), explained);
    }
}
