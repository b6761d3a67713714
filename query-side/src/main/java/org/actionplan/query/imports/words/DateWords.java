package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.DateRead.Order;
import org.actionplan.query.imports.words.Mention.Trouble;
import org.jspecify.annotations.Nullable;

/** What a cell says about when something is due. Words that name no day are kept and never become one. */
public final class DateWords {

    private DateWords() {}

    /** A date that the file stores as one wins over how it is shown, to the exactness that is shown. */
    public static DateRead read(Cell cell, DateContext context) {
        return cell.date() == null ? read(cell.text(), context) : StoredDate.read(cell);
    }

    public static DateRead read(String text, DateContext context) {
        String tidy = Tidy.shortLine(text);
        if (DateTalk.saysNothing(tidy)) return DateRead.undated(text);
        List<Mention> found = Mentions.in(tidy, context);
        if (found.isEmpty()) found = LooseDate.in(tidy, context);
        if (found.isEmpty()) return withoutDate(text, tidy);
        found = withoutAsides(found);
        if (DateTalk.isCountedFrom(tidy, found.getFirst())) return DateRead.undated(text, DateWarnings.notADate(tidy));
        Mention counts = DateTalk.counts(tidy, found);
        Trouble trouble = counts.trouble();
        return counts.span() == null
                ? DateRead.undated(text, DateWarnings.trouble(trouble, tidy, counts))
                : dated(text, tidy, found, counts, context);
    }

    /** "31 March 2026 (Q4)": a quarter that needs a year adds nothing to a date before it. */
    private static List<Mention> withoutAsides(List<Mention> found) {
        if (found.getFirst().span() == null) return found;
        return found.stream()
                .filter(mention -> mention.trouble() != Trouble.QUARTER_UNCLEAR)
                .toList();
    }

    private static DateRead withoutDate(String text, String tidy) {
        boolean status = DateTalk.isStatus(tidy);
        return DateRead.undated(text, status ? DateWarnings.statusInDateCell(tidy) : DateWarnings.notADate(tidy));
    }

    private static DateRead dated(String text, String tidy, List<Mention> found, Mention counts, DateContext context) {
        Mention first = found.getFirst();
        List<Warning> warnings = warnings(tidy, found, counts, context);
        if (DateTalk.isDone(tidy, counts)) {
            warnings.add(DateWarnings.statusInDateCell(tidy));
            return new DateRead(
                    WrittenDate.undated(text), null, counts.written(counts.text()), counts.order(), warnings);
        }
        if (found.size() == 1 && DateTalk.isStart(tidy, counts) && !DateTalk.hasRhythm(tidy, found)) {
            warnings.removeIf(warning -> warning.code().equals("repeats"));
            warnings.add(DateWarnings.startNotDue(tidy));
            return new DateRead(
                    WrittenDate.undated(text), counts.written(counts.text()), null, counts.order(), warnings);
        }
        @Nullable WrittenDate start = DateTalk.isSpan(tidy, found) ? first.written(first.text()) : null;
        return new DateRead(counts.written(text), start, null, order(found), warnings);
    }

    private static List<Warning> warnings(String tidy, List<Mention> found, Mention counts, DateContext context) {
        List<Warning> warnings = new ArrayList<>();
        if (counts.trouble() != Trouble.NONE) warnings.add(DateWarnings.trouble(counts.trouble(), tidy, counts));
        if (counts.order() == Order.MONTH_FIRST && !Boolean.TRUE.equals(context.monthFirst()))
            warnings.add(DateWarnings.monthFirst(tidy, counts));
        if (DateTalk.repeats(tidy, found)) warnings.add(DateWarnings.repeats(tidy, counts));
        else if (found.size() > 1) warnings.add(DateWarnings.twoDates(tidy, counts));
        if (DateTalk.isDoneAfter(tidy, counts)) warnings.add(DateWarnings.statusInDateCell(tidy));
        return warnings;
    }

    private static Order order(List<Mention> found) {
        return found.stream()
                .map(Mention::order)
                .filter(order -> order != Order.NOT_SHOWN)
                .reduce((one, two) -> one == Order.EITHER ? two : one)
                .orElse(Order.NOT_SHOWN);
    }

    /** Whether a text is a date and little else, as a cell of a date column is. */
    public static boolean isDate(String text, DateContext context) {
        DateRead read = read(text, context);
        return read.date().precision() != Precision.NONE && Tidy.line(text).length() <= 40;
    }
}
