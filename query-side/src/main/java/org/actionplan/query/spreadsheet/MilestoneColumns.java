package org.actionplan.query.spreadsheet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.spreadsheet.Entry.Count;

/** What is shown of a milestone. */
final class MilestoneColumns {

    private final PlanView plan;

    MilestoneColumns(PlanView plan) {
        this.plan = plan;
    }

    List<Column<MilestoneLine>> all() {
        return List.of(
                new Column<>("Milestone", 50, line -> Entry.text(line.title())),
                new Column<>("Objective", 34, this::objective),
                new Column<>("Action", 14, this::action),
                new Column<>("Due", 12, line -> Entry.day(line.dueBy())),
                new Column<>("First promised", 12, line -> Entry.day(line.promisedBy())),
                new Column<>(
                        "Days later", 8, line -> new Count(ChronoUnit.DAYS.between(line.promisedBy(), line.dueBy()))),
                new Column<>("Reached", 12, line -> Entry.day(line.reachedOn())),
                new Column<>("Note", 50, line -> Entry.text(line.note())));
    }

    private Entry objective(MilestoneLine line) {
        return Entry.text(plan.objectives().stream()
                .filter(objective -> objective.objectiveId().equals(line.objectiveId()))
                .map(objective -> objective.title())
                .findFirst()
                .orElse(null));
    }

    private Entry action(MilestoneLine line) {
        return Entry.text(plan.actions().stream()
                .filter(action -> Objects.equals(action.actionId(), line.actionId()))
                .map(action -> action.ref())
                .findFirst()
                .orElse(null));
    }
}
