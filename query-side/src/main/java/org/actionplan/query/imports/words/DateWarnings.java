package org.actionplan.query.imports.words;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.words.Mention.Trouble;

/** What the person is told about a date: what was found, and what holds if nothing is done. */
final class DateWarnings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DateWarnings() {}

    static Warning notADate(String text) {
        String serial = text.matches("[34]\\d{4}")
                ? " It may be how a spreadsheet stores "
                        + InEnglish.day(StoredDate.DAY_0.plusDays(Long.parseLong(text))) + "."
                : "";
        return due(
                "not_a_date",
                text,
                Quoted.of(text) + " does not name a day." + serial
                        + " The words are kept, and the action has no due date until you give one.");
    }

    static Warning statusInDateCell(String text) {
        return due(
                "status_in_date_cell",
                text,
                "Where the date belongs, the file says " + Quoted.of(text)
                        + ". The words are kept. Check the state, and give a due date if it needs one.");
    }

    static Warning startNotDue(String text) {
        return due(
                "start_not_due",
                text,
                Quoted.of(text)
                        + " says when the work begins, not when it is due. There is no due date until you give one.");
    }

    static Warning repeats(String text, Mention date) {
        return due(
                "repeats",
                text,
                Quoted.of(text) + " names a first date and a repeat. The first date, " + shown(date)
                        + ", is taken as the due date; the repeat is kept as words.");
    }

    static Warning twoDates(String text, Mention date) {
        return due(
                "two_dates_in_cell",
                text,
                Quoted.of(text) + " has more than one date. " + Tidy.capital(shown(date))
                        + " is taken as the due date, and all the words are kept.");
    }

    static Warning monthFirst(String text, Mention date) {
        return due(
                "month_first",
                text,
                Quoted.of(text) + " can only be read with the month first, as " + shown(date)
                        + ". Check whether the whole file is written that way.");
    }

    static Warning yearTyped(String text, long year) {
        return due(
                "impossible_date",
                text,
                Quoted.of(text) + " stands there because " + year
                        + " was typed into a cell made for dates. There is no due " + "date until you give one.");
    }

    static Warning outOfRange(String text) {
        return due(
                "impossible_date",
                text,
                Quoted.of(text) + " is not between 2000 and 2100. There is no due date until you give one.");
    }

    static Warning trouble(Trouble trouble, String text, Mention date) {
        return switch (trouble) {
            case TWO_DIGIT_YEAR -> twoDigits(text, date);
            case NO_YEAR -> date.span() == null ? noYear(text) : yearGuessed(text, date);
            case IMPOSSIBLE ->
                due(
                        "impossible_date",
                        text,
                        "There is no such day as " + Quoted.of(date.text())
                                + ". There is no due date until you give one.");
            case OUT_OF_RANGE -> outOfRange(text);
            case QUARTER_UNCLEAR ->
                due(
                        "quarter_unclear",
                        text,
                        Quoted.of(text)
                                + " does not say whether its year begins in January or in April. There is no due date"
                                + " until you give one.");
            case NONE -> throw new IllegalArgumentException("no trouble with " + date.text());
        };
    }

    private static Warning twoDigits(String text, Mention date) {
        return due(
                "two_digit_year",
                text,
                Quoted.of(text) + " has a year of two digits. It is read as " + shown(date) + ".");
    }

    private static Warning noYear(String text) {
        return due("no_year", text, Quoted.of(text) + " has no year. There is no due date until you give one.");
    }

    private static Warning yearGuessed(String text, Mention date) {
        return due(
                "no_year",
                text,
                Quoted.of(text) + " has no year. It is read as " + shown(date) + ", by the day the file describes.");
    }

    private static String shown(Mention date) {
        Span span = date.span();
        if (span == null) return Quoted.of(date.text());
        return switch (span.precision()) {
            case DAY -> InEnglish.day(span.first());
            case WEEK -> "the week from " + InEnglish.day(span.first());
            case MONTH -> MONTH.format(span.first());
            case QUARTER, SEASON, YEAR -> InEnglish.day(span.first()) + " to " + InEnglish.day(span.last());
            case NONE -> Quoted.of(date.text());
        };
    }

    private static Warning due(String code, String text, String words) {
        return new Warning(code, "due", text, words);
    }
}
