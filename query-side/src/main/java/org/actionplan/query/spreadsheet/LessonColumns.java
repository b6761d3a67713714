package org.actionplan.query.spreadsheet;

import java.util.List;
import java.util.Optional;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.spreadsheet.Entry.Moment;

/** What is shown of something that was learnt, met or told. */
final class LessonColumns {

    private final PlanView plan;
    private final People people;

    LessonColumns(PlanView plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    List<Column<LessonLine>> all() {
        return List.of(
                new Column<>("Kind", 16, line -> Entry.text(InEnglish.lesson(line.kind()))),
                new Column<>("What was learnt, met or told", 90, line -> Entry.text(line.text())),
                new Column<>("Action", 14, this::action),
                new Column<>("Recorded", 17, line -> new Moment(line.recordedAt())),
                new Column<>("Recorded by", 24, line -> Entry.text(people.nameOf(line.recordedBy()))));
    }

    private Entry action(LessonLine line) {
        return Entry.text(Optional.ofNullable(line.actionId())
                .flatMap(plan::action)
                .map(action -> action.ref())
                .orElse(null));
    }
}
