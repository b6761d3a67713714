package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.query.imports.source.Deadline;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.words.DateContext;
import org.jspecify.annotations.Nullable;

/** Reads a file as a plan: where its table is, what its columns and words mean, and what each row says. */
public final class Readings {

    private Readings() {}

    /** The same file and answers always give the same reading. */
    public static Reading of(Source source, Answers answers) {
        return of(source, answers, Deadline.ofReading());
    }

    static Reading of(Source source, Answers answers, Deadline deadline) {
        var layout = Layout.of(source, answers, deadline);
        var columns = ColumnMeanings.of(layout.tables(), answers);
        var places = Places.in(source, layout.tables());
        var tables = layout.tables().stream()
                .map(table -> layout.isForm(table)
                        ? ReadTable.ofForm(table, columns)
                        : ReadTable.of(table, columns, places, deadline))
                .toList();
        var order = DateOrder.of(layout.tables(), columns, answers.monthFirst());
        var outside = layout.outside(tables);
        var around = Surroundings.of(outside, tables, columns, new DateContext(order.monthFirst(), null));
        var file = new FileContext(
                around.legend(),
                new DateContext(order.monthFirst(), around.facts().asOf()),
                around.facts(),
                false,
                columns.has(Meaning.COMPLETED),
                answers);
        return reading(layout, columns, tables, order, new Rows(file, layout, tables, deadline));
    }

    private static Reading reading(Layout layout, Columns columns, List<ReadTable> tables, DateOrder order, Rows rows) {
        var file = rows.file();
        var told = rows.told();
        List<Reading.NotAnAction> notActions = new ArrayList<>();
        tables.forEach(table -> notActions.addAll(table.others()));
        notActions.addAll(rows.left());
        var facts = file.facts();
        var kept = told.stream().map(one -> given(one, file.answers())).toList();
        return new Reading(
                layout.tables().stream().map(Table::place).distinct().toList(),
                layout.candidates(),
                columns.list(),
                StatusList.of(told, file),
                OwnerNames.of(told, file.legend().owners()),
                facts.about(),
                facts.names(),
                facts.asOf(),
                order.unclear(),
                Shape.of(layout.tables()),
                kept,
                List.copyOf(notActions),
                Stream.concat(Checks.tooMany(kept).stream(), Checks.file(told, file, columns).stream())
                        .toList());
    }

    /** What was said about a row holds, also for its parts of which nothing was said; left out as a whole, they are, too. */
    private static ReadRow given(Told told, Answers answers) {
        var own = answers.rows().get(told.row().source().where());
        var whole = answers.rows().get(told.where());
        var row = Given.on(told.row(), own == null && whole != null ? forPart(whole, told.row()) : own);
        return isLeftOut(whole) && !row.leftOut() ? Given.leftOut(row) : row;
    }

    /** Whoever answers for a whole row answers for those of its parts that name several people, as the row does. */
    private static Answers.Row forPart(Answers.Row whole, ReadRow part) {
        var chosen = whole.accountable();
        var isNamed = chosen != null && part.owners().named().contains(chosen);
        return new Answers.Row(
                whole.leaveOut(),
                null,
                isNamed ? chosen : null,
                whole.due(),
                whole.state(),
                whole.confidence(),
                whole.notes());
    }

    private static boolean isLeftOut(Answers.@Nullable Row said) {
        return said != null && Boolean.TRUE.equals(said.leaveOut());
    }
}
