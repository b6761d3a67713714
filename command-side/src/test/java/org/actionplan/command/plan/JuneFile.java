package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.RUTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/** The spreadsheet in which Oakfield kept its plan until June: what it says, and what becomes of that. */
final class JuneFile {

    static final ImportId JUNE = new ImportId("import-june");
    static final ImportId JULY = new ImportId("import-july");
    static final WrittenDate IN_SEPTEMBER =
            new WrittenDate("Sept 2026", Precision.MONTH, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    static final WrittenDate ONGOING = WrittenDate.undated("ongoing");
    static final WrittenDate END_OF_MARCH = WrittenDate.day("31/03/26", LocalDate.of(2026, 3, 31));
    static final SourceRow ROW = new SourceRow("row 4", Map.of("Action", "Audit falls risk forms"));
    static final DatedNote NOTE = new DatedNote("20 of 41 forms are done", WrittenDate.undated("Easter"));

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private JuneFile() {}

    static ImportedFile file(String id) {
        var name = id.equals("import-june") ? "falls plan June.xlsx" : "falls plan July.xlsx";
        return new ImportedFile(new ImportId(id), name, SHA, SHA, "{}", LocalDate.of(2026, 6, 1), List.of(ROW));
    }

    static FileImported imported(ImportId id) {
        var file = file(id.value());
        return new FileImported(
                PLAN, id, file.name(), file.sha256(), file.shape(), file.choices(), file.asOf(), file.leftOut());
    }

    static ImportPlan importPlan(String service, List<ImportedAction> actions) {
        return new ImportPlan(
                PLAN,
                "AMB26",
                "Fewer falls at night",
                service,
                "Nobody at Oakfield should fall because help came late.",
                List.of("Bedrooms at night"),
                null,
                null,
                null,
                RUTH,
                file("import-june"),
                actions);
    }

    static PlanCreated created() {
        return new PlanCreated(
                PLAN,
                "AMB26",
                "Fewer falls at night",
                "Oakfield",
                "Nobody at Oakfield should fall because help came late.",
                List.of("Bedrooms at night"),
                List.of(),
                null,
                null,
                null,
                RUTH,
                List.of());
    }

    static ImportedAction row(ActionId id, @Nullable PersonId owner, WrittenDate due, ActionState state) {
        return new ImportedAction(
                id,
                ROW,
                "Audit falls risk forms",
                "All 41 forms",
                owner,
                owner == null ? "RM / DT" : "Amina",
                due,
                null,
                state,
                "Amber",
                null,
                null,
                null,
                null,
                List.of(NOTE),
                null,
                List.of(),
                null,
                "4.2");
    }

    /** What the row becomes on the plan, as its first action. */
    static ActionImported audit(@Nullable PersonId owner, WrittenDate due, ActionState state) {
        return imported(row(AUDIT, owner, due, state), "AMB26-01", JUNE);
    }

    static ActionImported imported(ImportedAction row, String ref, ImportId file) {
        return new ActionImported(
                PLAN,
                row.actionId(),
                ref,
                file,
                row.source(),
                row.title(),
                row.task(),
                row.ownerId(),
                row.ownerText(),
                row.due(),
                row.promised(),
                row.state(),
                row.statusWord(),
                row.confidence(),
                row.completedOn(),
                row.checkedOn(),
                row.checkedBy(),
                row.expectedResult(),
                row.closureCriteria(),
                row.resources(),
                row.sourceReference());
    }

    static ProgressReported note(ActionId action, ImportId file) {
        return new ProgressReported(PLAN, action, file, NOTE.text(), NOTE.when());
    }

    /** The July edition's row about the audit, of which nothing is accepted yet. */
    static EditionChange seenInJuly() {
        return july(null, null, null, null, false);
    }

    static EditionChange dayMoved(@Nullable LocalDate from, LocalDate to) {
        var row = seenInJuly();
        return new EditionChange(
                row.actionId(),
                row.source(),
                row.title(),
                row.ownerText(),
                row.due(),
                row.state(),
                row.statusWord(),
                null,
                null,
                from,
                to,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false);
    }

    static EditionChange ownerChanged(@Nullable PersonId from, PersonId to) {
        return july(from, to, null, null, false);
    }

    static EditionChange stateReported(ActionState from, ActionState to) {
        return july(null, null, from, to, false);
    }

    static EditionChange gone() {
        return july(null, null, null, null, true);
    }

    private static EditionChange july(
            @Nullable PersonId ownerFrom,
            @Nullable PersonId ownerTo,
            @Nullable ActionState stateFrom,
            @Nullable ActionState stateTo,
            boolean gone) {
        return new EditionChange(
                AUDIT,
                gone ? null : ROW,
                "Audit falls risk forms",
                "Amina",
                IN_SEPTEMBER,
                ActionState.IN_PROGRESS,
                "Amber",
                null,
                null,
                null,
                null,
                ownerFrom,
                ownerTo,
                stateFrom,
                stateTo,
                null,
                null,
                null,
                null,
                List.of(),
                gone);
    }

    static ActionFoundAgain foundInJuly() {
        return new ActionFoundAgain(
                PLAN,
                AUDIT,
                JULY,
                ROW,
                "Audit falls risk forms",
                "Amina",
                IN_SEPTEMBER,
                ActionState.IN_PROGRESS,
                "Amber");
    }
}
