package org.actionplan.query.imports.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.query.imports.words.DateContext;
import org.actionplan.query.imports.words.DateRead.Order;
import org.actionplan.query.imports.words.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * In which order a file writes day and month, as far as its dates tell.
 *
 * @param unclear whether some date could be read both ways and no other one decides
 */
record DateOrder(@Nullable Boolean monthFirst, boolean unclear) {

    private static final Set<Meaning> DATES =
            EnumSet.of(Meaning.DUE, Meaning.REVISED_DUE, Meaning.START, Meaning.COMPLETED, Meaning.SIGNED_OFF);

    static DateOrder of(List<Table> tables, Columns columns, @Nullable Boolean answered) {
        if (answered != null) {
            return new DateOrder(answered, false);
        }
        Set<Order> orders = EnumSet.noneOf(Order.class);
        Set<String> seen = new HashSet<>();
        for (var table : tables) {
            var dated = table.headings().stream()
                    .filter(heading -> DATES.contains(columns.of(heading)))
                    .toList();
            table.body()
                    .forEach(line -> dated.forEach(heading -> line.cell(heading.column())
                            .filter(cell -> !cell.text().isBlank() && !cell.carried() && seen.add(cell.text()))
                            .ifPresent(cell -> orders.add(DateWords.read(cell.text(), DateContext.NONE)
                                    .order()))));
        }
        return of(orders);
    }

    private static DateOrder of(Set<Order> orders) {
        var dayFirst = orders.contains(Order.DAY_FIRST);
        var monthFirst = orders.contains(Order.MONTH_FIRST);
        if (dayFirst != monthFirst) {
            return new DateOrder(monthFirst, false);
        }
        return new DateOrder(null, orders.contains(Order.EITHER));
    }
}
