package org.actionplan.query.page.evidence;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportEvent;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.LessonEvent;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** Tells what files say of an action: always as the file's word, never as something that was done here. */
record FileStory(PlanView plan, People people) {

    Sentence told(ActionImported e) {
        var owner = e.ownerId() == null ? "nobody" : people.nameOf(e.ownerId());
        return Sentence.that("brought the action in from " + file(e.importId()) + ", "
                        + e.source().where() + ", owned by " + owner + ", due " + written(e.due()) + ", reported as "
                        + state(e.state()))
                .with("Word in the file", e.statusWord())
                .with("Owner in the file", e.ownerText())
                .with("Completed, as the file says", InEnglish.dayIfAny(e.completedOn()))
                .with("Checked, as the file says", checked(e.checkedOn(), e.checkedBy()))
                .with("The row in the file", cells(e.source()));
    }

    Sentence told(ProgressReported e) {
        return Sentence.that("brought in a note from " + file(e.importId()) + ", dated " + written(e.when()))
                .with("Note", e.note());
    }

    Sentence told(ActionReported e) {
        return Sentence.that("recorded that " + file(e.importId()) + " reports it as " + state(e.to())
                        + "; before, it was " + state(e.from()))
                .with("Word in the file", e.statusWord())
                .with("Completed, as the file says", InEnglish.dayIfAny(e.completedOn()))
                .with("Checked, as the file says", checked(e.checkedOn(), e.checkedBy()));
    }

    Sentence told(ActionFoundAgain e) {
        var source = e.source();
        if (source == null) {
            return Sentence.that("compared the action with " + file(e.importId()) + ", which no longer has it");
        }
        return Sentence.that("compared the action with " + file(e.importId()) + ", " + source.where())
                .with("The row in the file", cells(source));
    }

    /** The file because of which a person did it; empty when they did not, or when it is said anyway. */
    String behind(Recorded recorded) {
        var file = recorded.importId();
        return switch (recorded.event()) {
            case ActionImported _, ProgressReported _, ActionReported _, ActionFoundAgain _ -> "";
            case ActionEvent _,
                    DelegationEvent _,
                    PlanCreated _,
                    ScopeAdjusted _,
                    VersionNamed _,
                    PlanClosed _,
                    PlanReopened _,
                    ImportEvent _,
                    ObjectiveEvent _,
                    MilestoneEvent _,
                    LessonEvent _ -> file == null ? "" : ", as " + file(file) + " says";
        };
    }

    /** The name of a file. */
    private String file(ImportId importId) {
        return plan.imported(importId).map(ImportLine::name).orElse("a file");
    }

    private static String cells(SourceRow row) {
        return row.cells().entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String written(WrittenDate date) {
        var text = date.text().strip();
        var last = date.last();
        if (last == null) {
            return text.isEmpty() ? "on no day" : "“" + text + "”";
        }
        return date.precision() == Precision.DAY
                ? InEnglish.day(last)
                : "“" + text + "”, which is up to " + InEnglish.day(last);
    }

    private static String state(ActionState state) {
        return "“" + InEnglish.state(state) + "”";
    }

    private static @Nullable String checked(@Nullable LocalDate day, @Nullable String who) {
        var by = who == null || who.isBlank() ? "" : "by " + who;
        return (InEnglish.dayIfAny(day) + " " + by).strip();
    }
}
