package org.actionplan.query.page.action;

import java.util.List;
import java.util.Objects;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.FiledAction;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * An action as a file has it, cell by cell.
 *
 * @param where the file and the place in it
 * @param status the file's own word for how it stands; empty when it has none
 * @param missing which later edition no longer has it; empty while the latest one does
 */
public record FiledRow(String where, String status, List<Cell> cells, String missing) {

    /** What stood in one cell, under its column's heading. */
    public record Cell(String heading, String text) {}

    /** Null when no file ever told of the action. */
    static @Nullable FiledRow of(ActionLine line, PlanView plan) {
        var filed = line.filed();
        return filed == null ? null : of(filed, plan);
    }

    private static FiledRow of(FiledAction filed, PlanView plan) {
        var row = filed.source();
        return new FiledRow(
                name(filed.importId(), plan) + ", " + row.where(),
                Objects.requireNonNullElse(filed.statusWord(), ""),
                row.cells().entrySet().stream()
                        .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                        .toList(),
                filed.missingFrom() == null ? "" : name(filed.missingFrom(), plan) + " no longer has this action.");
    }

    private static String name(ImportId id, PlanView plan) {
        return plan.imported(id).map(ImportLine::name).orElse("The file");
    }
}
