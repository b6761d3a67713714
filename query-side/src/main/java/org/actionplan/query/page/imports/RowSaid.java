package org.actionplan.query.page.imports;

import java.time.LocalDate;
import java.util.Objects;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.imports.reading.Answers.Row;
import org.actionplan.query.page.Typed;
import org.jspecify.annotations.Nullable;

/** What was said about a row, from the boxes of its questions; what was not asked stays as it was. */
final class RowSaid {

    static final Row NOTHING = new Row(null, null, null, null, null, null, null);

    private RowSaid() {}

    static Row of(RowQuestions asked, @Nullable Row before, Typed typed) {
        var said = Objects.requireNonNullElse(before, NOTHING);
        return new Row(
                said.leaveOut(),
                asked.asksSplit() ? split(asked, typed) : said.split(),
                asked.asksOwner() ? owner(asked, typed) : said.accountable(),
                due(asked, said, typed),
                asked.asksState() ? typed.oneOf(asked.field("state"), ActionState.class) : said.state(),
                asked.all() ? typed.oneOf(asked.field("confidence"), Confidence.class) : said.confidence(),
                said.notes());
    }

    static Row notes(@Nullable Row before, boolean wanted) {
        var said = Objects.requireNonNullElse(before, NOTHING);
        return new Row(
                said.leaveOut(), said.split(), said.accountable(), said.due(), said.state(), said.confidence(), wanted);
    }

    static Row leaveOut(@Nullable Row before, boolean left) {
        var said = Objects.requireNonNullElse(before, NOTHING);
        return new Row(
                left, said.split(), said.accountable(), said.due(), said.state(), said.confidence(), said.notes());
    }

    private static Boolean split(RowQuestions asked, Typed typed) {
        return RowQuestions.SPLIT.equals(typed.textIfAny(asked.field("split")));
    }

    private static @Nullable String owner(RowQuestions asked, Typed typed) {
        var chosen = typed.textIfAny(asked.field("owner"));
        return chosen != null && asked.candidates().contains(chosen) ? chosen : null;
    }

    private static @Nullable LocalDate due(RowQuestions asked, Row said, Typed typed) {
        var offered = asked.row().offeredDue();
        if (offered != null) {
            return RowQuestions.TAKE.equals(typed.textIfAny(asked.field("moved"))) ? offered.last() : null;
        }
        return asked.asksDay() ? typed.dayIfAny(asked.field("due")) : said.due();
    }
}
