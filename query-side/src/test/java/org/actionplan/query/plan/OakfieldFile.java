package org.actionplan.query.plan;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.planned;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/** The spreadsheet in which Oakfield kept its plan until June, and what became of its one row. */
public final class OakfieldFile {

    public static final ImportId JUNE = new ImportId("import-june");
    public static final ImportId JULY = new ImportId("import-july");
    public static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);
    public static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2026, 9, 30);
    public static final WrittenDate IN_SEPTEMBER =
            new WrittenDate("Sept 2026", Precision.MONTH, LocalDate.of(2026, 9, 1), END_OF_SEPTEMBER);
    public static final WrittenDate IN_MARCH = WrittenDate.day("31/03/26", END_OF_MARCH);
    public static final WrittenDate ONGOING = WrittenDate.undated("ongoing");

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private OakfieldFile() {}

    /** The plan with the June file and its row about the audit. */
    public static OakfieldHistory fromJune(@Nullable PersonId owner, WrittenDate due, ActionState state) {
        return planned().brought(JUNE, fileImported()).brought(JUNE, audit(owner, due, null, state));
    }

    public static FileImported fileImported() {
        return file(JUNE, "falls plan June.xlsx");
    }

    public static FileImported july() {
        return file(JULY, "falls plan July.xlsx");
    }

    private static FileImported file(ImportId id, String name) {
        return new FileImported(
                PLAN, id, name, SHA, SHA, "{}", LocalDate.of(2026, 6, 1), List.of(new SourceRow("row 9", Map.of())));
    }

    public static ActionImported audit(
            @Nullable PersonId owner, WrittenDate due, @Nullable WrittenDate promised, ActionState state) {
        var isDone = state == ActionState.COMPLETED || state == ActionState.CLOSED;
        return new ActionImported(
                PLAN,
                AUDIT,
                "AMB26-01",
                JUNE,
                row("row 4"),
                "Audit falls risk forms",
                null,
                owner,
                "RM / DT",
                due,
                promised,
                state,
                "Amber",
                null,
                isDone ? LocalDate.of(2026, 5, 20) : null,
                state == ActionState.CLOSED ? LocalDate.of(2026, 5, 27) : null,
                state == ActionState.CLOSED ? "R. Okafor" : null,
                null,
                List.of(),
                null,
                "4.2");
    }

    public static SourceRow row(String where) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Ref", "4.2");
        cells.put("Action", "Audit falls risk forms");
        cells.put("By whom", "RM / DT");
        return new SourceRow(where, cells);
    }

    public static ProgressReported note(String text, String when) {
        return new ProgressReported(PLAN, AUDIT, JUNE, text, WrittenDate.undated(when));
    }

    public static ActionReported reported(ActionState from, ActionState to) {
        return new ActionReported(
                PLAN, AUDIT, JULY, from, to, "Verified", null, null, LocalDate.of(2026, 7, 3), "R. Okafor");
    }

    /** The row of July; without a place, July no longer has it. */
    public static ActionFoundAgain foundInJuly(@Nullable String where, WrittenDate due) {
        return new ActionFoundAgain(
                PLAN,
                AUDIT,
                JULY,
                where == null ? null : row(where),
                "Audit all falls risk forms",
                "Amina",
                due,
                ActionState.IN_PROGRESS,
                "Green");
    }
}
