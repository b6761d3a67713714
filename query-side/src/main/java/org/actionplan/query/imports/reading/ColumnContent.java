package org.actionplan.query.imports.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;

/** What stands in a column: how much of it is dates, codes or sentences. */
record ColumnContent(List<Cell> cells) {

    private static final Pattern DATE = Pattern.compile(
            "(?i).*\\b(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)["
                + " .,'-]*\\d{2,4}|q[1-4] ?\\d{2,4}.*)\\b.*");
    private static final Pattern WHEN = Pattern.compile(
            "(?i)(ongoing|on-going|asap|as soon as"
                + " possible|tbc|tba|immediate(ly)?|monthly|weekly|daily|quarterly|annually|completed?|n/?a|20\\d\\d(/\\d{2,4})?)");
    private static final Pattern CODE = Pattern.compile("[A-Z]{0,4}[ .-]?\\d+([./-]\\d+)*[a-z]?(\\([a-z]\\))?");
    private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Za-z]{0,4}([ ,/&]+[A-Z][A-Za-z]{0,4})*");

    private static final int SENTENCE = 40;

    double dates() {
        return share(cell -> cell.date() != null
                || (cell.text().length() <= SENTENCE
                        && DATE.matcher(Plain.line(cell.text())).matches())
                || WHEN.matcher(Plain.line(cell.text())).matches());
    }

    /** Dates as such, without words such as "ongoing". */
    double realDates() {
        return share(cell -> cell.date() != null
                || (cell.text().length() <= 4 * SENTENCE
                        && DATE.matcher(Plain.line(cell.text())).matches()));
    }

    double codes() {
        return share(cell -> CODE.matcher(Plain.line(cell.text())).matches());
    }

    double initials() {
        return share(cell -> INITIALS.matcher(Plain.line(cell.text())).matches());
    }

    double sentences() {
        return share(cell -> cell.text().length() > SENTENCE);
    }

    double filled() {
        return share(cell -> cell.fill() != null);
    }

    double different() {
        return cells.isEmpty() ? 0 : (double) texts().size() / cells.size();
    }

    double length() {
        return cells.stream().mapToInt(cell -> cell.text().length()).average().orElse(0);
    }

    boolean empty() {
        return cells.isEmpty();
    }

    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        cells.forEach(cell -> texts.add(Plain.words(cell.text())));
        return texts;
    }

    List<String> samples() {
        return cells.stream()
                .map(cell -> Plain.atMost(120, Plain.line(cell.text())))
                .distinct()
                .limit(3)
                .toList();
    }

    double share(java.util.function.Predicate<Cell> is) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(is).count() / cells.size();
    }
}
