package org.actionplan.query.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Slippage;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.spreadsheet.Sheet.Name;

/** Lays a plan out in sheets. */
final class Sheets {

    private final PlanThen then;
    private final People people;

    Sheets(PlanThen then, People people) {
        this.then = then;
        this.people = people;
    }

    /** All of them, the one about the plan first. */
    List<Sheet> all() {
        return Arrays.stream(Name.values()).map(this::sheet).toList();
    }

    Sheet sheet(Name name) {
        var view = then.view();
        return switch (name) {
            case ABOUT -> new AboutPlan(then, people).sheet();
            case ACTIONS -> actions(name, view.actions().stream().filter(ActionLine::isOpen));
            case CLOSED_ACTIONS -> actions(name, view.actions().stream().filter(line -> !line.isOpen()));
            case MILESTONES -> Sheet.of(name, new MilestoneColumns(view).all(), view.milestones());
            case LESSONS -> Sheet.of(name, new LessonColumns(view, people).all(), view.lessons());
            case SLIPPAGE -> Sheet.of(name, new SlippageColumns(people).all(), promises());
            case HISTORY -> Sheet.of(name, new HistoryColumns(then.past(), people).all(), history());
        };
    }

    private Sheet actions(Name name, Stream<ActionLine> lines) {
        return Sheet.of(name, new ActionColumns(then.view(), people).all(), lines.toList());
    }

    private List<Promise> promises() {
        return Slippage.ledger(then.past(), then.moment());
    }

    private List<HistoryLine> history() {
        var versions = LongStream.rangeClosed(1, then.view().version()).boxed().toList();
        return then.past().lines(versions);
    }
}
