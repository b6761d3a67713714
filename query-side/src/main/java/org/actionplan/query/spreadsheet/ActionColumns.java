package org.actionplan.query.spreadsheet;

import java.util.List;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.spreadsheet.Entry.Count;
import org.jspecify.annotations.Nullable;

/** What is shown of an action, open or closed: the two sheets have the same headings and read as one table. */
final class ActionColumns {

    private final PlanView plan;
    private final People people;

    ActionColumns(PlanView plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    List<Column<ActionLine>> all() {
        return List.of(
                new Column<>("Reference", 11, line -> Entry.text(line.ref())),
                new Column<>("Action", 28, line -> Entry.text(line.title())),
                new Column<>("Task", 32, line -> Entry.text(line.task())),
                new Column<>("Objective", 16, line -> Entry.text(objective(line.objectiveId()))),
                new Column<>("Owner", 14, line -> Entry.text(people.nameOfAny(line.ownerId()))),
                new Column<>("Due", 11, ActionColumns::due),
                new Column<>("First promised", 11, line -> Entry.day(line.promisedBy())),
                new Column<>("Times moved", 8, line -> new Count(line.timesMoved())),
                new Column<>("State", 12, line -> Entry.text(InEnglish.state(line.state()))),
                new Column<>("Confidence", 11, line -> Entry.text(confidence(line))),
                new Column<>("Started", 11, line -> Entry.day(line.startedOn())),
                new Column<>("Completed", 11, line -> Entry.day(line.completedOn())),
                new Column<>("Closed", 11, line -> Entry.day(line.closedOn())),
                new Column<>("Closed by", 14, line -> Entry.text(closedBy(line))),
                new Column<>("Latest progress", 26, line -> Entry.text(line.progress())),
                new Column<>("Expected result", 22, line -> Entry.text(line.expectedResult())),
                new Column<>("Resources", 16, line -> Entry.text(line.resources())),
                new Column<>("Source reference", 10, line -> Entry.text(line.sourceReference())),
                new Column<>("Reported in", 16, line -> Entry.text(reportedIn(line))));
    }

    private @Nullable String objective(@Nullable ObjectiveId objective) {
        return plan.objectives().stream()
                .filter(line -> line.objectiveId().equals(objective))
                .map(line -> line.title())
                .findFirst()
                .orElse(null);
    }

    /** Where there is no day, what the file has in its place, such as "ongoing". */
    private static Entry due(ActionLine line) {
        var written = line.dueWritten();
        return line.dueBy() == null && written != null ? Entry.text(written.text()) : Entry.day(line.dueBy());
    }

    /** Somebody here, or whoever the file says has checked it. */
    private @Nullable String closedBy(ActionLine line) {
        return line.closedBy() == null ? line.checkedByText() : people.nameOf(line.closedBy());
    }

    /** The file whose word the state is. */
    private @Nullable String reportedIn(ActionLine line) {
        return plan.imports().stream()
                .filter(file -> file.importId().equals(line.reportedIn()))
                .map(ImportLine::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String confidence(ActionLine line) {
        return line.confidence() == null ? null : InEnglish.confidence(line.confidence());
    }
}
