package org.actionplan.query.page.action;

import java.util.Arrays;
import java.util.List;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;

/** The one-minute update: a note, and how sure one is of the date. */
record RecordProgressForm(AboutAction about) implements CommandForm {

    private static final List<Option> CONFIDENCE = Arrays.stream(Confidence.values())
            .map(each -> Option.of(InEnglish.key(each), InEnglish.confidence(each)))
            .toList();

    @Override
    public FormPage ask() {
        return about.form("record-progress", "Record progress")
                .text("note", "How is it coming on?", "A sentence or two is enough.")
                .missing("Say how it is coming on")
                .choice("confidence", question(), "", CONFIDENCE)
                .optional()
                .button("Record progress", about.back());
    }

    private String question() {
        var due = about.action().dueBy();
        return due == null ? "Is it on target?" : "Will it be done by " + InEnglish.day(due) + "?";
    }

    @Override
    public RecordProgress read(Typed typed) {
        return new RecordProgress(
                about.planId(), about.actionId(), typed.text("note"), typed.oneOf("confidence", Confidence.class));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
