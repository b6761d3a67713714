package org.actionplan.query.imports.words;

import org.actionplan.query.imports.words.DateForm.Found;
import org.actionplan.query.imports.words.DateRead.Order;
import org.actionplan.query.imports.words.Mention.Trouble;

/** Dates of figures alone, such as 03/04/2026, where only the file can say which figure is the month. */
final class Figures {

    private Figures() {}

    static Found read(int one, int two, int year, Trouble trouble, String separator, YearGuess guess) {
        Order order = order(one, two, separator);
        boolean monthFirst = order == Order.MONTH_FIRST || order == Order.EITHER && guess.monthFirst();
        Found found = monthFirst ? DateForm.day(year, one, two, trouble) : DateForm.day(year, two, one, trouble);
        return new Found(found.span(), found.trouble(), order);
    }

    /** Dots are never written between month and day: 4.13.2026 has a slip in it, and is no 13 April. */
    private static Order order(int one, int two, String separator) {
        if (one > 12) return Order.DAY_FIRST;
        if (two > 12) return separator.equals(".") ? Order.DAY_FIRST : Order.MONTH_FIRST;
        return one == two || separator.equals(".") ? Order.NOT_SHOWN : Order.EITHER;
    }
}
